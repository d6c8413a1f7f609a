from pathlib import Path

import pytest

from tests.program.programs import Program


@pytest.fixture
def program(tmp_path: Path) -> Program:
    return Program(tmp_path)


@pytest.fixture
def alone(tmp_path: Path) -> Program:
    """The same program, but each start is a real one."""
    return Program(tmp_path, starts_alone=True)
