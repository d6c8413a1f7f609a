"""`buurtsignaal export` and `import`."""

from storage.migrator import migrate
from tests.program.programs import Program


async def test_an_archive_goes_out_and_comes_back(program: Program) -> None:
    path = program.folder / "bot.db"
    migrate(path)
    out = await program.once("export", "all.jsonl", DATABASE_URL=f"sqlite:///{path}")
    assert (out.code, out.said, out.complained) == (0, "all.jsonl: 7 rows\n", "")
    back = await program.once("import", "all.jsonl", DATABASE_URL="sqlite:///new/bot.db")
    assert (back.code, back.said) == (0, "new/bot.db: 7 rows\n")
    again = await program.once("import", "all.jsonl", DATABASE_URL="sqlite:///new/bot.db")
    assert again.complaint.startswith("DATABASE_URL: new/bot.db exists already")


async def test_a_spreadsheet_is_named_by_its_end(program: Program) -> None:
    path = program.folder / "bot.db"
    migrate(path)
    where = {"DATABASE_URL": f"sqlite:///{path}"}
    sheet = await program.once("export", "all.xlsx", "--woo", **where)
    assert (sheet.code, sheet.said) == (0, "all.xlsx: 0 signals\n")
    assert (program.folder / "all.xlsx").read_bytes().startswith(b"PK")
    assert (program.folder / "all.xlsx").stat().st_mode & 0o077 == 0
    table = await program.once("export", "all.csv", "--text", **where)
    assert (table.code, table.said) == (0, "all.csv: 0 signals\n")
    assert "all-bijeenkomsten.csv" in [path.name for path in program.folder.glob("all*.csv")]
    other = await program.once("export", "all.doc", **where)
    assert (other.code, other.complaint) == (2, "all.doc: found '.doc', expected .xlsx, .csv or .jsonl")
    there = await program.once("export", "all.xlsx", **where)
    assert there.complaint == "all.xlsx: exists already, expected a file that is not there yet"
