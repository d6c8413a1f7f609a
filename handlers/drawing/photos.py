"""Makes of a photo what may be kept: upright, no larger than a screen, nothing but its pixels."""

import warnings
from io import BytesIO

LONGEST_SIDE = 1_280
_QUALITY = 80
_MOST_PIXELS = 50_000_000
_KINDS = ("JPEG", "PNG", "WEBP")


def clean(content: bytes) -> bytes | None:
    """As JPEG; None for what is no picture, or one that would fill the memory. Only in the workshop."""
    from PIL import Image, ImageOps

    Image.MAX_IMAGE_PIXELS = _MOST_PIXELS
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(BytesIO(content), formats=_KINDS) as opened:
                opened.draft("RGB", (LONGEST_SIDE, LONGEST_SIDE))
                upright = ImageOps.exif_transpose(opened)
                upright.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
                # On a new sheet: place, camera, time and comments stay behind with the old one.
                sheet = Image.new("RGB", upright.size, "white")
                layers = upright.convert("RGBA")
                sheet.paste(layers, mask=layers)
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombWarning, Image.DecompressionBombError):
        return None
    made = BytesIO()
    sheet.save(made, "JPEG", quality=_QUALITY)
    return made.getvalue()
