"""Every text of the code is in every language: present, not empty, finished, with its placeholders and access keys.

Qt's lupdate lists the texts; it works on a copy, so nothing in the tree is changed. translations_test.py FOLDER
"""

import re
import shutil
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as xml
from pathlib import Path

TRANSLATIONS = Path(sys.argv.pop())
LANGUAGES = ["en", "de", "fr", "es", "zh_CN", "ja", "ar"]
PLACE = re.compile(r"%(?:\d|n)")
# "Network & internet" is a name, "&Back" a key.
ACCESS_KEY = re.compile(r"&\S")


def written_forms(message):
    """The translated text, or each of its plural forms."""
    translation = message.find("translation")
    forms = translation.findall("numerusform")
    return [form.text or "" for form in forms] if forms else [translation.text or ""]


def shortcomings(context, message):
    source = message.find("source").text or ""
    where = f"{context}: {source!r}"
    if message.find("translation").get("type"):
        yield f"{where} is {message.find('translation').get('type')}"
        return
    for form in written_forms(message):
        if not form.strip():
            yield f"{where} is empty"
        elif set(PLACE.findall(form)) - {"%n"} != set(PLACE.findall(source)) - {"%n"}:
            yield f"{where} has other places: {form!r}"
        elif len(ACCESS_KEY.findall(form)) != len(ACCESS_KEY.findall(source)):
            yield f"{where} has another number of access keys: {form!r}"


class Translations(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        for language in LANGUAGES:
            name = f"l2tp-repair_{language}.ts"
            shutil.copy(TRANSLATIONS / name, Path(cls.folder.name) / name)
        subprocess.run([TRANSLATIONS / "update", cls.folder.name], check=True, stdout=subprocess.DEVNULL)

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def messages(self, language):
        tree = xml.parse(Path(self.folder.name) / f"l2tp-repair_{language}.ts")
        for context in tree.getroot().findall("context"):
            for message in context.findall("message"):
                yield context.find("name").text, message

    def test_every_text_is_in_every_language(self):
        for language in LANGUAGES:
            with self.subTest(language=language):
                found = [text for pair in self.messages(language) for text in shortcomings(*pair)]
                self.assertEqual([], found)

    def test_the_texts_of_the_code_are_found_at_all(self):
        self.assertGreater(sum(1 for _ in self.messages("de")), 1000)

    def test_contexts_are_those_of_run_time(self):
        contexts = {context for context, _ in self.messages("de")}
        self.assertIn("repair::CheckPage", contexts)
        self.assertIn("ras-error", contexts)


if __name__ == "__main__":
    unittest.main(verbosity=0)
