// Snapshot documents, version 1. An older program must not half-understand a newer one.
#include "core/json/snapshot_json.h"

namespace repair {
namespace {

constexpr int currentVersion = 1;

Status readEntries(const Json& list, const char* addressKey, Snapshot::Values& values)
{
    for (const Json& item : list) {
        if (!item.is_object() || !item.contains(addressKey) || !item.contains("value"))
            return fail({ErrorKind::corrupt, 0, "read snapshot", addressKey});
        auto address = addressFromJson(item[addressKey]);
        if (!address)
            return fail(address.error());
        auto value = valueFromJson(item["value"]);
        if (!value)
            return fail(value.error());
        values.insert_or_assign(std::move(*address), std::move(*value));
    }
    return {};
}

} // namespace

Json toJson(const Snapshot& snapshot, SnapshotPart part)
{
    Json settings = Json::array();
    Json facts = Json::array();
    for (const auto& [address, value] : snapshot.values()) {
        if (const auto* setting = std::get_if<Setting>(&address))
            settings.push_back({{"setting", toJson(*setting)}, {"value", toJson(value)}});
        else if (part == SnapshotPart::everything)
            facts.push_back({{"fact", toJson(std::get<Fact>(address))}, {"value", toJson(value)}});
    }
    Json document {{"version", currentVersion}, {"settings", std::move(settings)}};
    if (part == SnapshotPart::everything)
        document["facts"] = std::move(facts);
    return document;
}

Result<Snapshot> snapshotFromJson(const Json& json)
{
    if (!json.is_object() || !json.contains("version") || !json["version"].is_number_integer())
        return fail({ErrorKind::corrupt, 0, "read snapshot", "version"});
    if (json["version"].get<std::int64_t>() > currentVersion)
        return fail({ErrorKind::tooNew, 0, "read snapshot", "version"});
    Snapshot::Values values;
    for (const auto& [list, key] : {std::pair {"settings", "setting"}, std::pair {"facts", "fact"}}) {
        if (!json.contains(list))
            continue;
        if (auto read = readEntries(json[list], key, values); !read)
            return fail(read.error());
    }
    return Snapshot(std::move(values));
}

} // namespace repair
