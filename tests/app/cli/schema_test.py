# Every JSON document that the program really prints fits its published schema.
import glob
import json
import os
import unittest

import jsonschema

from program import ProgramTest

SCHEMAS = os.environ["L2TP_REPAIR_SCHEMAS"]


def load(name):
    with open(os.path.join(SCHEMAS, name), encoding="utf-8") as file:
        return json.load(file)


class Documents(ProgramTest):
    def fits(self, schema, document):
        store = {os.path.basename(path): load(os.path.basename(path)) for path in
                 glob.glob(os.path.join(SCHEMAS, "*.json"))}
        contract = store[schema + ".schema.json"]
        resolver = jsonschema.RefResolver(contract["$id"], contract, store=store)
        jsonschema.Draft202012Validator(contract, resolver=resolver).validate(document)

    def test_schemas_are_schemas(self):
        for path in glob.glob(os.path.join(SCHEMAS, "*.json")):
            with self.subTest(schema=os.path.basename(path)):
                jsonschema.Draft202012Validator.check_schema(load(os.path.basename(path)))

    def test_a_schema_refuses_a_document_of_another_verb(self):
        with self.assertRaises(jsonschema.ValidationError):
            self.fits("check", self.document_of("steps"))

    def test_of_every_scenario_fit(self):
        for name in self.scenarios():
            with self.subTest(scenario=name):
                pc = ["--pc", self.make(name)]
                self.fits("check", self.document_of("check", *pc))
                self.fits("fix", self.document_of("fix", "--all", "--what-if", *pc))
                self.fits("fix", self.document_of("fix", "--all", *pc))
                dial = self.document_of("test", *pc)
                self.fits("error" if "error" in dial else "test", dial)
                self.fits("snapshot", self.document_of("snapshot", *pc))
                self.fits("snapshot", self.document_of("snapshot", "--settings", *pc))
                for words in (["--what-if"], []):
                    undo = self.document_of("undo", "--last", *words, *pc)
                    self.fits("error" if "error" in undo else "undo", undo)
                self.fits("history", self.document_of("history", *pc))
                self.fits("report", self.document_of("report", *pc))

    def test_of_what_needs_no_pc_fit(self):
        self.fits("steps", self.document_of("steps"))
        self.fits("scenario-list", self.document_of("scenario", "list"))
        for code in ("619", "628", "789", "809", "0x800B0101", "ERROR_VPN_TIMEOUT"):
            self.fits("explain", self.document_of("explain", code))

    def test_of_codes_fit(self):
        code = self.document_of("code", "--pc", self.make("office-vpn"))
        self.fits("code", code)
        words = code["code"]["words"].split()
        self.fits("decode", self.document_of("decode", *words))
        self.fits("decode", self.document_of("decode", "wrong", *words[1:]))

    def test_of_a_probe_fit(self):
        self.fits("probe", self.document_of("probe", "127.0.0.1"))

    def test_of_every_step_on_demand_fit(self):
        pc = ["--pc", self.make("nothing-wrong")]
        for step in self.document_of("steps")["steps"]:
            with self.subTest(step=step["step"]):
                self.fits("fix", self.document_of("fix", "--step", step["step"], *pc, text="key\n"))

    def test_of_trouble_fit(self):
        for words in (["check", "--profile", "Nobody"], ["fix", "--step", "nothing"], ["explain", "99999"],
                      ["undo"], ["undo", "--run", "7"], ["check", "--pc", "nonsense"], ["no-such-verb"],
                      ["scenario", "create", "nobody", "x.json"]):
            with self.subTest(words=words):
                self.fits("error", self.document_of(*words))


if __name__ == "__main__":
    unittest.main()
