"""Writes a Whisper model of CTranslate2 in the format of whisper.cpp, with weights of 8 bits.

    python -m benchmarks.ggml MODEL_FOLDER FILE

whisper.cpp then has the very weights that the other recognisers of benchmarks/speech.py have.
"""

import json
import struct
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

import numpy as np
from faster_whisper.feature_extractor import FeatureExtractor
from numpy.typing import NDArray

Weights = NDArray[np.float32]
_TYPES: Final = (np.float32, np.int8, np.int16, np.int32, np.float16)
_MAGIC: Final = 0x67676D6C
_EIGHT_BITS: Final = 2007
"""Version 2 of quantised files, format q8_0."""
_FULL, _HALF, _BLOCKS = 0, 1, 8
_BLOCK: Final = 32
_WORDS: Final = 50_257
"""Tokens of text; whisper.cpp knows those that come after them."""
_HEADS: Final = 64
"""Numbers in each head of attention, in all sizes of Whisper."""


def variables(file: Path) -> dict[str, Weights]:
    """Read the weights of a CTranslate2 model by name."""
    data = memoryview(file.read_bytes())
    place = 4

    def number(code: str) -> int:
        nonlocal place
        (found,) = struct.unpack_from(f"<{code}", data, place)
        place += struct.calcsize(code)
        return int(found)

    def text() -> str:
        nonlocal place
        length = number("H")
        place += length
        return bytes(data[place - length : place - 1]).decode()

    text(), number("I")
    found = {}
    for _ in range(number("I")):
        name, shape = text(), [number("I") for _ in range(number("B"))]
        kind, length = _TYPES[number("B")], number("I")
        values = np.frombuffer(data[place : place + length], kind)
        found[name] = values.reshape(shape).astype(np.float32)
        place += length
    return found


def tensors(model: Mapping[str, Weights]) -> Iterator[tuple[str, Weights]]:
    """Yield the weights by the names that Whisper's authors gave them."""
    for half in ("encoder", "decoder"):
        yield f"{half}.positional_embedding", model[f"{half}/position_encodings/encodings"]
        last = "encoder.ln_post" if half == "encoder" else "decoder.ln"
        yield from _norm(model, f"{half}/layer_norm", last)
        for layer in range(_layers(model, half)):
            yield from _layer(model, f"{half}/layer_{layer}", f"{half}.blocks.{layer}")
    for conv in ("conv1", "conv2"):
        yield f"encoder.{conv}.weight", model[f"encoder/{conv}/weight"]
        yield f"encoder.{conv}.bias", model[f"encoder/{conv}/bias"][:, None]
    yield "decoder.token_embedding.weight", model["decoder/embeddings/weight"]


def main() -> None:
    """Write the file."""
    folder, target = map(Path, sys.argv[1:])
    model = variables(folder / "model.bin")
    with target.open("wb") as file:
        file.write(_head(model) + _filters(model) + _vocabulary(folder))
        for name, values in tensors(model):
            file.write(_tensor(name, values))


def _head(model: Mapping[str, Weights]) -> bytes:
    state = model["decoder/embeddings/weight"].shape[1]
    heard = len(model["encoder/position_encodings/encodings"])
    said = len(model["decoder/position_encodings/encodings"])
    listening = (heard, state, state // _HEADS, _layers(model, "encoder"))
    speaking = (said, state, state // _HEADS, _layers(model, "decoder"))
    pitches = model["encoder/conv1/weight"].shape[1]
    tokens = len(model["decoder/embeddings/weight"])
    return struct.pack("<12I", _MAGIC, tokens, *listening, *speaking, pitches, _EIGHT_BITS)


def _filters(model: Mapping[str, Weights]) -> bytes:
    pitches = model["encoder/conv1/weight"].shape[1]
    filters = FeatureExtractor.get_mel_filters(16_000, 400, pitches).astype(np.float32)
    return struct.pack("<2I", *filters.shape) + bytes(filters.tobytes())


def _vocabulary(folder: Path) -> bytes:
    """Return the tokens as bytes; the file has each byte as a letter that can be seen."""
    read = json.loads((folder / "tokenizer.json").read_text("utf-8"))
    seen = [*range(33, 127), *range(161, 173), *range(174, 256)]
    unseen = [byte for byte in range(256) if byte not in seen]
    letters = {chr(byte): byte for byte in seen}
    letters.update({chr(256 + number): byte for number, byte in enumerate(unseen)})
    tokens = sorted((number, token) for token, number in read["model"]["vocab"].items())[:_WORDS]
    words = [bytes(letters[letter] for letter in token) for _, token in tokens]
    return struct.pack("<I", len(words)) + b"".join(
        struct.pack("<I", len(word)) + word for word in words
    )


def _layers(model: Mapping[str, Weights], half: str) -> int:
    return len(
        {
            name.split("/")[1]
            for name in model
            if name.startswith(f"{half}/layer_") and name.split("/")[1] != "layer_norm"
        }
    )


def _layer(model: Mapping[str, Weights], source: str, target: str) -> Iterator[tuple[str, Weights]]:
    own = f"{source}/self_attention"
    yield from _norm(model, f"{own}/layer_norm", f"{target}.attn_ln")
    yield from _thirds(model, [(f"{own}/linear_0", ("query", "key", "value"))], f"{target}.attn")
    yield from _linear(model, f"{own}/linear_1", f"{target}.attn.out")
    if f"{source}/attention/linear_0/weight" in model:
        other, cross = f"{source}/attention", f"{target}.cross_attn"
        pieces = [(f"{other}/linear_0", ("query",)), (f"{other}/linear_1", ("key", "value"))]
        yield from _norm(model, f"{other}/layer_norm", f"{cross}_ln")
        yield from _thirds(model, pieces, cross)
        yield from _linear(model, f"{other}/linear_2", f"{cross}.out")
    yield from _norm(model, f"{source}/ffn/layer_norm", f"{target}.mlp_ln")
    yield from _linear(model, f"{source}/ffn/linear_0", f"{target}.mlp.0")
    yield from _linear(model, f"{source}/ffn/linear_1", f"{target}.mlp.2")


def _norm(model: Mapping[str, Weights], source: str, target: str) -> Iterator[tuple[str, Weights]]:
    yield f"{target}.weight", model[f"{source}/gamma"]
    yield f"{target}.bias", model[f"{source}/beta"]


def _linear(
    model: Mapping[str, Weights], source: str, target: str
) -> Iterator[tuple[str, Weights]]:
    yield f"{target}.weight", model[f"{source}/weight"]
    yield f"{target}.bias", model[f"{source}/bias"]


def _thirds(
    model: Mapping[str, Weights], pieces: list[tuple[str, tuple[str, ...]]], target: str
) -> Iterator[tuple[str, Weights]]:
    """Yield apart what lies in one matrix; keys have no bias."""
    for source, names in pieces:
        weights = np.split(model[f"{source}/weight"], len(names))
        biases = np.split(model[f"{source}/bias"], len(names))
        for name, weight, bias in zip(names, weights, biases, strict=True):
            yield f"{target}.{name}.weight", weight
            if name != "key":
                yield f"{target}.{name}.bias", bias


def _tensor(name: str, values: Weights) -> bytes:
    if values.ndim == 1 or name.endswith(("bias", "positional_embedding")):
        kind, data = _FULL, values.tobytes()
    elif values.ndim == 2:  # noqa: PLR2004 - a matrix
        kind, data = _BLOCKS, _in_blocks(values)
    else:
        kind, data = _HALF, values.astype(np.float16).tobytes()
    code = name.encode()
    head = struct.pack("<3I", values.ndim, len(code), kind)
    return head + struct.pack(f"<{values.ndim}I", *reversed(values.shape)) + code + data


def _in_blocks(values: Weights) -> bytes:
    """Return whole numbers of 8 bits, 32 of them to a scale."""
    blocks = values.reshape(-1, _BLOCK)
    scales = (np.abs(blocks).max(axis=1, keepdims=True) / 127).astype(np.float16)
    divisor = np.where(scales > 0, scales, 1).astype(np.float32)
    whole = np.clip(np.rint(blocks / divisor), -127, 127).astype(np.int8)
    kind = np.dtype([("scale", np.float16), ("whole", np.int8, _BLOCK)])
    packed = np.empty(len(blocks), kind)
    packed["scale"], packed["whole"] = scales[:, 0], whole
    return packed.tobytes()


if __name__ == "__main__":
    main()
