"""Records that live with a partner: listed on request, found by search, counted nowhere."""


def test_lists_hold_the_files_own_and_a_circle_is_listed_on_request(s3desk, file):
    action = s3desk("add", file, "action", "title=Hydrogen valley").line
    line = s3desk("add", file, "budget_line", "title=Study", "amount=5000", f"action={action}").line
    mine = s3desk("add", file, "action", "title=Mine alone", "--circle", "mine").line
    assert s3desk("share", file, action, "--parts", "--with", "Saxony").code == 0

    def listed(*more):
        return {each["id"] for each in s3desk("list", file, *more, "--json").json}

    assert listed("action") == {action, mine}
    assert listed("budget_line") == {line}
    (copy,) = listed("action", "--circle", "Saxony")
    (copied,) = listed("budget_line", "--circle", "Saxony", "--where", f"action={copy}")
    assert listed("action", "--circle", "mine") == {mine}
    assert listed("action", "--circle", "team") == {action}
    assert "no circle" in s3desk("list", file, "action", "--circle", "Silesia").err
    assert "TYPE is missing" in s3desk("list", file, "--deleted", "--circle", "Saxony").err

    found = {each["id"]: each["shared_with"] for each in s3desk("search", file, "hydrogen", "--json").json}
    assert found == {action: "", copy: "Saxony"}
    assert "Hydrogen valley (shared with Saxony)" in s3desk("search", file, "hydrogen").out
    assert "shared with Saxony)" in s3desk("show", file, copy).out.splitlines()[0]
    shown = s3desk("show", file, copy, "--json").json
    assert shown["shared_with"] == "Saxony"
    assert copied in {each["id"] for each in shown["backlinks"]}
    assert s3desk("history", file, copy, "--json").json[0]["what"] == "insert"
    info = s3desk("info", file, "--json").json
    assert (info["counts"]["budget_line"], info["shared"]) == (1, 3)

    assert s3desk("delete", file, copy).code == 0
    assert listed("action", "--circle", "Saxony") == set()
    assert listed("--deleted") == {copy, copied}
    assert listed("action", "--deleted", "--circle", "Saxony") == {copy}
    assert s3desk("verify", file).code == 0
