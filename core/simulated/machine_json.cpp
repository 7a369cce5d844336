// Spells a simulated PC in JSON and reads it back, strictly enough that a damaged file is an Error.
#include "core/simulated/machine_json.h"

#include "core/simulated/machine_fields.h"
#include "core/simulated/registry_paths.h"

namespace repair {
namespace json_detail {
namespace {

using Firewall = SimulatedFirewall;

template <class Map, class EncodeEach>
Json encodeMap(const Map& map, EncodeEach encodeEach)
{
    Json json = Json::object();
    for (const auto& [name, value] : map)
        json[name] = encodeEach(value);
    return json;
}

template <class Map, class DecodeEach>
void decodeMap(const Json& json, const char* name, Map& map, DecodeEach decodeEach)
{
    const auto found = json.find(name);
    if (found == json.end())
        return;
    if (!found->is_object())
        throw DecodeError(std::string(name) + ": an object was expected");
    for (const auto& [key, value] : found->items()) {
        try {
            map.insert_or_assign(key, decodeEach(value));
        } catch (const DecodeError& error) {
            throw DecodeError(std::string(name) + ": " + key + ": " + error.what());
        }
    }
}

template <class T>
void decodeMember(const Json& json, const char* name, T& member)
{
    const auto found = json.find(name);
    if (found == json.end())
        return;
    try {
        member = decode<T>(*found);
    } catch (const DecodeError& error) {
        throw DecodeError(std::string(name) + ": " + error.what());
    }
}

const Json& wholeObject(const Json& json)
{
    if (!json.is_object())
        throw DecodeError("an object was expected");
    return json;
}

Json encodeData(const RegistryData& data)
{
    if (const auto number = tryDword(data))
        return Json {{"dword", *number}};
    if (const auto text = tryText(data); text && regSz(*text) == data)
        return Json {{"sz", *text}};
    if (const auto text = tryText(data); text && regExpandSz(*text) == data)
        return Json {{"expandSz", *text}};
    return Json {{"type", data.type}, {"bytes", toHex(data.bytes)}};
}

RegistryData decodeData(const Json& json)
{
    const auto has = [&](const char* form) { return json.is_object() && json.contains(form); };
    if (has("dword") + has("sz") + has("expandSz") + has("bytes") != 1)
        throw DecodeError("one of dword, sz, expandSz, or type with bytes was expected");
    if (has("dword"))
        return dword(decode<std::uint32_t>(json["dword"]));
    if (has("sz"))
        return regSz(decodeText(json["sz"]));
    if (has("expandSz"))
        return regExpandSz(decodeText(json["expandSz"]));
    return {decode<std::uint32_t>(json.at("type")), decodeHex(decodeText(json["bytes"]))};
}

Json encodeKey(const SimulatedKey& key)
{
    return Json {{"values", encodeMap(key.values, encodeData)}, {"written", key.written}};
}

SimulatedKey decodeKey(const Json& json)
{
    SimulatedKey key;
    decodeMap(wholeObject(json), "values", key.values, decodeData);
    decodeMember(json, "written", key.written);
    return key;
}

constexpr std::string_view lineEnd = "\r\n";

Json encodeBook(const SimulatedPhonebook& book)
{
    Json json {{"path", encodeText(book.path)}, {"lines", nullptr}};
    if (!book.text)
        return json;
    Json lines = Json::array();
    std::size_t at = 0;
    for (auto end = book.text->find(lineEnd); end != std::string::npos; end = book.text->find(lineEnd, at)) {
        lines.push_back(encodeText(book.text->substr(at, end - at)));
        at = end + lineEnd.size();
    }
    lines.push_back(encodeText(book.text->substr(at)));
    json["lines"] = std::move(lines);
    return json;
}

SimulatedPhonebook decodeBook(const Json& json)
{
    SimulatedPhonebook book;
    decodeMember(wholeObject(json), "path", book.path);
    std::optional<std::vector<std::string>> lines;
    decodeMember(json, "lines", lines);
    if (!lines)
        return book;
    book.text.emplace();
    for (std::size_t i = 0; i < lines->size(); ++i)
        *book.text += (i == 0 ? "" : std::string(lineEnd)) + (*lines)[i];
    return book;
}

Json encodeFirewall(const Firewall& firewall)
{
    return Json {{"domainOn", firewall.domainOn}, {"privateOn", firewall.privateOn},
        {"publicOn", firewall.publicOn}, {"active", encode(firewall.active)},
        {"rules", encodeMap(firewall.rules, encode<FirewallRuleSpec>)},
        {"foreignBlocks", encode(firewall.foreignBlocks)}, {"control", encode(firewall.control)},
        {"armed", encode(firewall.armed)}, {"armedAt", firewall.armedAt}};
}

Firewall decodeFirewall(const Json& json)
{
    Firewall firewall;
    decodeMember(wholeObject(json), "domainOn", firewall.domainOn);
    decodeMember(json, "privateOn", firewall.privateOn);
    decodeMember(json, "publicOn", firewall.publicOn);
    decodeMember(json, "active", firewall.active);
    decodeMap(json, "rules", firewall.rules, decode<FirewallRuleSpec>);
    decodeMember(json, "foreignBlocks", firewall.foreignBlocks);
    decodeMember(json, "control", firewall.control);
    decodeMember(json, "armed", firewall.armed);
    decodeMember(json, "armedAt", firewall.armedAt);
    return firewall;
}

/// PCs that were saved before this device was known had it nevertheless, and it worked.
void addDeviceThatWasNotSaved(Machine& machine)
{
    if (machine.devices.contains(l2tpMiniport) && !machine.devices.contains(ipMiniport))
        machine.devices.insert_or_assign(std::string(ipMiniport), SimulatedDevice {.driver = "NdisWan"});
}

void decodeMaps(const Json& json, Machine& machine)
{
    decodeMap(json, "services", machine.services, decode<SimulatedService>);
    decodeMap(json, "registry", machine.registry, decodeKey);
    decodeMap(json, "phonebooks", machine.phonebooks, decodeBook);
    decodeMap(json, "storedKeys", machine.storedKeys, decode<SimulatedKeyStore>);
    decodeMap(json, "devices", machine.devices, decode<SimulatedDevice>);
    addDeviceThatWasNotSaved(machine);
    decodeMap(json, "servers", machine.servers, decode<SimulatedServer>);
    decodeMap(json, "probes", machine.probes, decode<ServerAnswer>);
    if (const auto firewall = json.find("firewall"); firewall != json.end())
        machine.firewall = decodeFirewall(*firewall);
}

Machine decodeMachine(const Json& json)
{
    Machine machine;
    decodeMember(json, "identity", machine.identity);
    decodeMember(json, "user", machine.user);
    decodeMember(json, "elevated", machine.elevated);
    decodeMember(json, "slow", machine.slow);
    decodeMember(json, "clock", machine.clock);
    decodeMember(json, "windows", machine.windows);
    decodeMember(json, "connections", machine.connections);
    decodeMember(json, "dials", machine.dials);
    decodeMember(json, "dialsMade", machine.dialsMade);
    decodeMember(json, "owners", machine.owners);
    decodeMember(json, "denials", machine.denials);
    decodeMember(json, "portUsers", machine.portUsers);
    decodeMember(json, "network", machine.network);
    decodeMaps(json, machine);
    return machine;
}

Json encodeMachine(const Machine& machine)
{
    Json json {{"version", machineVersion}, {"identity", encodeText(machine.identity)},
        {"user", encodeText(machine.user)}, {"elevated", machine.elevated}, {"slow", machine.slow},
        {"clock", encode(machine.clock)}, {"windows", encode(machine.windows)},
        {"connections", encode(machine.connections)}, {"dials", encode(machine.dials)},
        {"dialsMade", machine.dialsMade}, {"owners", encode(machine.owners)},
        {"denials", encode(machine.denials)}, {"portUsers", encode(machine.portUsers)},
        {"network", encode(machine.network)}, {"firewall", encodeFirewall(machine.firewall)}};
    json["services"] = encodeMap(machine.services, encode<SimulatedService>);
    json["registry"] = encodeMap(machine.registry, encodeKey);
    json["phonebooks"] = encodeMap(machine.phonebooks, encodeBook);
    json["storedKeys"] = encodeMap(machine.storedKeys, encode<SimulatedKeyStore>);
    json["devices"] = encodeMap(machine.devices, encode<SimulatedDevice>);
    json["servers"] = encodeMap(machine.servers, encode<SimulatedServer>);
    json["probes"] = encodeMap(machine.probes, encode<ServerAnswer>);
    return json;
}

} // namespace
} // namespace json_detail

Json toJson(const Machine& machine)
{
    return json_detail::encodeMachine(machine);
}

Result<Machine> machineFromJson(const Json& json)
{
    constexpr const char* operation = "read simulated PC";
    if (!json.is_object() || !json.contains("version") || !json["version"].is_number_integer())
        return fail({ErrorKind::corrupt, 0, operation, "version"});
    if (json["version"].get<std::int64_t>() > machineVersion)
        return fail({ErrorKind::tooNew, 0, operation, "version"});
    if (json["version"].get<std::int64_t>() < 1)
        return fail({ErrorKind::corrupt, 0, operation, "version"});
    try {
        return json_detail::decodeMachine(json);
    } catch (const json_detail::DecodeError& error) {
        return fail({ErrorKind::corrupt, 0, operation, error.what()});
    } catch (const Json::exception& error) {
        return fail({ErrorKind::corrupt, 0, operation, error.what()});
    }
}

} // namespace repair
