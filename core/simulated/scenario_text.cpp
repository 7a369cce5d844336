// Entries are built with the phonebook format itself, so a scenario holds the bytes that Windows would write.
#include "core/simulated/scenario_text.h"

#include "core/phonebook/pbk_file.h"
#include "core/phonebook/fresh_entry.h"
#include "core/simulated/machine_json.h"

namespace repair {
namespace {

Error misspelt(std::string place)
{
    return {ErrorKind::corrupt, 0, "read scenario", std::move(place)};
}

PbkKey keyOf(const std::string& name)
{
    return {name, name == "PhoneNumber" ? PbkBlock::device : PbkBlock::entry};
}

Status setFields(PbkFile& book, std::size_t entry, const Json& fields)
{
    for (const auto& [name, value] : fields.items()) {
        std::optional<std::string> text;
        if (value.is_string())
            text = value.get<std::string>();
        else if (value.is_number_integer())
            text = value.dump();
        else if (value != false)
            return fail(misspelt(name));
        if (auto set = book.setField(entry, keyOf(name), text); !set)
            return set;
    }
    return {};
}

Status addEntry(PbkFile& book, const std::string& name, const Json& fields)
{
    if (!fields.is_object())
        return fail(misspelt(name));
    auto fresh = PbkFile::parse(freshEntry(name));
    if (!fresh)
        return fail(fresh.error());
    // Fields of its own, so that no two entries share their secrets unless the scenario says so.
    const EntryIdentity identity = entryIdentity(name);
    Status done = fresh->setField(0, {"DialParamsUID"}, identity.uid).and_then([&] {
        return fresh->setField(0, {"Guid"}, identity.guid);
    });
    if (done)
        done = setFields(*fresh, 0, fields);
    return done.and_then([&] { return book.appendEntry(fresh->bytes()).map([](std::size_t) {}); });
}

/// Takes "entries" out of the patched JSON, phonebook by phonebook.
Result<std::map<std::string, Json>> takeEntries(Json& pc)
{
    std::map<std::string, Json> taken;
    if (!pc.contains("phonebooks") || !pc["phonebooks"].is_object())
        return fail(misspelt("phonebooks"));
    for (auto& [id, book] : pc["phonebooks"].items()) {
        if (!book.is_object())
            return fail(misspelt("phonebooks: " + id));
        if (!book.contains("entries"))
            continue;
        if (!book["entries"].is_object())
            return fail(misspelt("phonebooks: " + id + ": entries"));
        taken[id] = book["entries"];
        book.erase("entries");
    }
    return taken;
}

Status addEntries(Machine& machine, const std::map<std::string, Json>& entries)
{
    for (const auto& [id, list] : entries) {
        std::optional<std::string>& text = machine.phonebooks.find(id)->second.text;
        auto book = PbkFile::parse(text.value_or(""));
        if (!book)
            return fail(book.error());
        for (const auto& [name, fields] : list.items())
            if (auto added = addEntry(*book, name, fields); !added)
                return added;
        if (book->entryCount() > 0)
            text = book->bytes();
    }
    return {};
}

/// The place of something that the document says and the machine does not know; absent if there is none. The
/// reader of machines passes over such things, but in a scenario they are slips.
std::optional<std::string> tryIgnored(const Json& said, const Json& understood)
{
    if (said.is_null())
        return std::nullopt;
    if (said.is_object() && understood.is_object()) {
        for (const auto& [name, value] : said.items())
            if (const auto place = tryIgnored(value, understood.value(name, Json())))
                return name + "/" + *place;
        return std::nullopt;
    }
    if (said.is_array() && understood.is_array() && said.size() == understood.size()) {
        for (std::size_t i = 0; i < said.size(); ++i)
            if (const auto place = tryIgnored(said[i], understood[i]))
                return std::to_string(i) + "/" + *place;
        return std::nullopt;
    }
    return said == understood ? std::nullopt : std::optional<std::string>("");
}

} // namespace

Result<Machine> machineFromPatch(const Json& base, const Json& patch)
{
    Json pc = base;
    pc.merge_patch(patch);
    auto entries = takeEntries(pc);
    if (!entries)
        return fail(entries.error());
    auto machine = machineFromJson(pc);
    if (!machine)
        return machine;
    if (const auto place = tryIgnored(pc, toJson(*machine)))
        return fail(misspelt(*place));
    if (auto added = addEntries(*machine, *entries); !added)
        return fail(added.error());
    return machine;
}

} // namespace repair
