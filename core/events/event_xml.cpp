// Reads with pugixml: in Debian (libpugixml-dev) and vcpkg, builds from source with MinGW, has no dependency
// of its own, expands no external entities, names the byte where XML is broken, and accepts a document
// without a root element.
#include "core/events/event_xml.h"

#include "core/base/iso_time.h"
#include "core/base/try_number.h"
#include "core/base/utf.h"

#include <optional>
#include <pugixml.hpp>

namespace repair {
namespace {

/// Without the namespace prefix that some tools add.
std::string_view nameOf(const pugi::xml_node& node)
{
    const std::string_view name = node.name();
    const std::size_t colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

pugi::xml_node childOf(const pugi::xml_node& parent, std::string_view name)
{
    return parent.find_child([&](const pugi::xml_node& child) { return nameOf(child) == name; });
}

std::optional<RasEvent> tryRasEvent(const pugi::xml_node& event)
{
    constexpr int firstEvent = 20220;
    constexpr int lastEvent = 20227;
    const pugi::xml_node system = childOf(event, "System");
    const char* provider = childOf(system, "Provider").attribute("Name").value();
    const auto id = tryNumber<int>(childOf(system, "EventID").text().get());
    if (!equalIgnoringAsciiCase(provider, "RasClient") || !id || *id < firstEvent || *id > lastEvent)
        return std::nullopt;
    RasEvent found {
        *id, tryIsoSeconds(childOf(system, "TimeCreated").attribute("SystemTime").value()).value_or(0), {}};
    for (const pugi::xml_node& data : childOf(event, "EventData").children()) {
        if (nameOf(data) == "Data")
            found.data.emplace_back(data.text().get());
    }
    return found;
}

/// Events stand at the top, or below one element around them.
std::size_t collect(const pugi::xml_node& parent, int depth, std::vector<RasEvent>& events)
{
    std::size_t seen = 0;
    for (const pugi::xml_node& child : parent.children()) {
        if (nameOf(child) == "Event") {
            ++seen;
            if (auto event = tryRasEvent(child))
                events.push_back(std::move(*event));
        } else if (depth > 0) {
            seen += collect(child, depth - 1, events);
        }
    }
    return seen;
}

} // namespace

Result<std::vector<RasEvent>> rasEventsIn(std::string_view xml)
{
    // A console's code page is not said in the file; what is neither UTF-16 nor UTF-8 is taken as
    // Windows-1252.
    const bool isWide = xml.starts_with("\xff\xfe") || xml.starts_with("\xfe\xff");
    std::string readable;
    if (!isWide && !isUtf8(xml)) {
        readable = utf8FromWindows1252(xml);
        xml = readable;
    }
    pugi::xml_document document;
    const pugi::xml_parse_result parsed = document.load_buffer(
        xml.data(), xml.size(), pugi::parse_default, isWide ? pugi::encoding_auto : pugi::encoding_utf8);
    if (!parsed)
        return fail({ErrorKind::corrupt, 0, "read event XML",
            "byte " + std::to_string(parsed.offset) + ": " + parsed.description()});
    std::vector<RasEvent> events;
    if (collect(document, 1, events) == 0)
        return fail({ErrorKind::invalidInput, 0, "read event XML", "no events"});
    return events;
}

} // namespace repair
