"""Whisper through CTranslate2: windows of all sides in batches, several batches at once."""

from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, as_completed
from contextlib import suppress
from dataclasses import replace
from threading import RLock
from typing import Final

import ctranslate2
import numpy as np
from faster_whisper import WhisperModel
from faster_whisper.transcribe import tqdm

from qa_desk.speech.decoding import Decoder
from qa_desk.speech.detector import speech_in
from qa_desk.speech.encoding import Encoded, Encoder
from qa_desk.speech.faults import ModelUnusable
from qa_desk.speech.modes import MANNERS
from qa_desk.speech.packing import rounds
from qa_desk.speech.recogniser import Decide, Hearing, Spoken
from qa_desk.speech.request import TranscribeRequest
from qa_desk.speech.windows import Sound, Span, Window

_ON_GRAPHICS: Final = ("int8_float16", "float16", "float32")
"""Number formats by how fast they are; not every card knows all."""

# Its own lock is a semaphore of the system, which a child that is ended at once would leave behind.
tqdm.set_lock(RLock())

_Encoding = Sequence["Future[Encoded]"]


class WhisperRecogniser:
    """A Whisper model on this machine's processor or graphics card."""

    def __init__(self, request: TranscribeRequest) -> None:
        """Load the model; ModelUnusable where its files are no model."""
        manner = MANNERS[request.mode]
        self._workers = request.workers
        model = _loaded(request)
        self._encoder = Encoder(model, shortened=manner.shortened)
        self._decoder = Decoder(model, self._encoder, manner.beam, request.hints)

    def speech(self, blocks: Iterable[Sound]) -> tuple[Span, ...]:
        """Return where somebody speaks."""
        return speech_in(blocks)

    def hear(self, windows: Sequence[Window], decide: Decide) -> Iterator[Hearing]:
        """Yield what is heard, a round of batches after the other.

        While a round is decoded the next is encoded, so that no worker waits for another.
        """
        threads = ThreadPoolExecutor(self._workers, "hearing")
        try:
            coming: _Encoding = ()
            for batches in (*rounds(windows, self._workers), ()):
                ready = [future.result() for future in coming]
                decoding = [
                    threads.submit(self._decoded, *work) for work in _decided(ready, decide)
                ]
                coming = [threads.submit(self._encoder.encoded, batch) for batch in batches]
                for future in as_completed(decoding):
                    yield from future.result()
        finally:
            threads.shutdown(cancel_futures=True)

    def _decoded(self, encoded: Encoded, spoken: Sequence[Spoken]) -> tuple[Hearing, ...]:
        phrases = self._decoder.phrases(encoded, spoken)
        return tuple(
            Hearing(replace(window, language=each.language), said, each.flags)
            for window, each, said in zip(encoded.windows, spoken, phrases, strict=True)
        )


def _decided(
    ready: Sequence[Encoded], decide: Decide
) -> Iterator[tuple[Encoded, tuple[Spoken, ...]]]:
    """Yield each batch with the languages of its windows, decided on all batches together."""
    if not ready:
        return
    likely = {
        (window.channel, window.stretches[0].start): (window, probabilities)
        for encoded in ready
        for window, probabilities in zip(encoded.windows, encoded.likely, strict=True)
    }
    in_time = sorted(likely, key=lambda key: key[1])
    found = decide([likely[key][0] for key in in_time], [likely[key][1] for key in in_time])
    spoken = dict(zip(in_time, found, strict=True))
    for encoded in ready:
        yield (
            encoded,
            tuple(spoken[window.channel, window.stretches[0].start] for window in encoded.windows),
        )


def _loaded(request: TranscribeRequest) -> WhisperModel:
    """Load the model where it is fastest; ModelUnusable where its files are no model."""
    if request.device != "cpu" and ctranslate2.get_cuda_device_count() > 0:
        with suppress(RuntimeError, ValueError):  # its libraries may be missing
            known = ctranslate2.get_supported_compute_types("cuda")
            return _tried(request, "cuda", next(each for each in _ON_GRAPHICS if each in known))
    try:
        return _tried(request, "cpu", "int8")
    except (RuntimeError, ValueError) as error:
        raise ModelUnusable(model=request.model_name) from error


def _tried(request: TranscribeRequest, device: str, numbers: str) -> WhisperModel:
    """Load the model and let it hear silence: what a graphics card lacks shows itself only then."""
    model = WhisperModel(
        str(request.model_path),
        device=device,
        compute_type=numbers,
        cpu_threads=request.threads,
        num_workers=request.workers,
        local_files_only=True,
    )
    if device != "cpu":
        silence = np.zeros((1, model.model.n_mels, 2), np.float32)
        model.model.encode(ctranslate2.StorageView.from_array(silence), to_cpu=True)
    return model
