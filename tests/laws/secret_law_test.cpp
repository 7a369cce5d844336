// A key that a product wrote into the phonebook in plain text is in nothing that a check or a run leaves
// behind.
#include "core/json/snapshot_json.h"
#include "core/phonebook/pbk_file.h"
#include "tests/laws/law_pc.h"

#include <gtest/gtest.h>

namespace repair::laws {
namespace {

constexpr std::string_view plainKey = "open-sesame-1001";

/// In every entry, as the first line and in a case of its own.
Machine withPlainKeys(Machine machine)
{
    for (auto& [id, phonebook] : machine.phonebooks) {
        if (!phonebook.text)
            continue;
        PbkFile book = PbkFile::parse(*phonebook.text).value();
        for (std::size_t entry = 0; entry < book.entryCount(); ++entry) {
            EXPECT_TRUE(book.setField(entry, {"PreSharedKey"}, plainKey));
            EXPECT_TRUE(book.setField(entry, {"presharedkey"}, plainKey));
        }
        phonebook.text = book.bytes();
    }
    return machine;
}

/// Keeps what was written, since a store need not give back files for people.
class RememberingStore : public MemoryStore {
public:
    Status writeFile(const std::string& runId, const std::string& name, std::string_view bytes) override
    {
        written += bytes;
        return MemoryStore::writeFile(runId, name, bytes);
    }

    std::string written;
};

TEST(Laws, NoKeyOfAPhonebookIsKept)
{
    for (const Scenario& scenario : allScenarios()) {
        SimulatedPc pc(withPlainKeys(scenario.machine));
        RememberingStore store;
        Session session(pc, store, silence());
        const Checked checked = session.check(chosenTarget(session));
        const auto plan = session.plan(checked, {true, {"profile-recreated", "type-is-l2tp"}, {}});
        ASSERT_TRUE(plan) << scenario.name;

        const auto applied = session.apply(checked, *plan, {&someKey(), {}, {}, false});

        ASSERT_TRUE(applied) << scenario.name;
        const std::vector<std::string> runs = store.runs().value();
        for (const std::string& run : runs)
            store.written += store.read(run).value();
        const std::string snapshot = toJson(checked.snapshot, SnapshotPart::everything).dump();
        EXPECT_EQ(store.written.find(plainKey), std::string::npos) << scenario.name;
        EXPECT_EQ(snapshot.find(plainKey), std::string::npos) << scenario.name;
    }
}

} // namespace
} // namespace repair::laws
