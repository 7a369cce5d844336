// Packs a support code into its fields, and unpacks them, refusing whatever packing does not produce.
#include "core/support_code/fields.h"

#include "core/support_code/error_numbers.h"
#include "core/support_code/findings_field.h"
#include "core/support_code/server_field.h"

namespace repair::coding {
namespace {

constexpr std::uint64_t layoutWithoutServer = 1;
constexpr std::uint64_t layoutWithServer = 2;
static_assert(serverBits + findingsBitsBesideServer == findingsBits);

/// The eight chapters of page 3, in the order of their numbers here; append only like everything in a code.
constexpr std::array chapterNumbers {Chapter::services, Chapter::natTraversal, Chapter::securityTab,
    Chapter::pppSettings, Chapter::firewall, Chapter::profile, Chapter::windowsUpdate, Chapter::devices};
static_assert(chapterNumbers.size() == 8, "pages 4 to 8 come after them and fill four bits");
constexpr int stepPage = 3;
constexpr std::uint64_t afterChapters = stepPage + chapterNumbers.size();

std::uint64_t pageField(const PageShown& page)
{
    if (page.number < stepPage)
        return static_cast<std::uint64_t>(page.number);
    if (page.number > stepPage)
        return afterChapters + static_cast<std::uint64_t>(page.number - stepPage - 1);
    std::uint64_t number = stepPage;
    while (chapterNumbers[number - stepPage] != page.chapter.value_or(Chapter::services))
        ++number;
    return number;
}

PageShown pageAt(std::uint64_t number)
{
    if (number < stepPage)
        return {static_cast<int>(number), std::nullopt};
    if (number >= afterChapters)
        return {static_cast<int>(number - afterChapters) + stepPage + 1, std::nullopt};
    return {stepPage, chapterNumbers[number - stepPage]};
}

std::uint64_t errorField(const SupportCode& code)
{
    if (code.lastDial != LastDial::failed)
        return noErrorNumber;
    return code.error ? errorNumberOf(*code.error) : otherErrorNumber;
}

/// With an error: how far the dial got. Without: what there is instead of one.
std::uint64_t eventField(const SupportCode& code)
{
    if (code.lastDial != LastDial::failed)
        return static_cast<std::uint64_t>(code.lastDial);
    return code.highestEvent == 0 ? 0 : static_cast<std::uint64_t>(code.highestEvent - 20220);
}

bool readDial(std::uint8_t error, std::uint8_t event, SupportCode& code)
{
    if (error == noErrorNumber) {
        code.lastDial = static_cast<LastDial>(event);
        return code.lastDial != LastDial::failed;
    }
    code.lastDial = LastDial::failed;
    code.error = errorCodeAt(error);
    code.highestEvent = event == 0 ? 0 : 20220 + event;
    return code.error || error == otherErrorNumber;
}

/// What was found, and what the server said, as the layout has them.
bool readFindingsAndServer(std::uint32_t field, std::uint64_t layout, SupportCode& code)
{
    if (layout == layoutWithoutServer)
        return readFindings(field, code);
    code.server = tryServerSignAt(field >> findingsBitsBesideServer);
    const std::uint32_t findings = field & ((1U << findingsBitsBesideServer) - 1);
    return layout == layoutWithServer && code.server && readFindings(findings, code);
}

/// Takes fields off the low end.
class Reader {
public:
    explicit Reader(std::uint64_t fields) : m_fields(fields) { }
    std::uint64_t take(unsigned bits)
    {
        const std::uint64_t field = m_fields & ((std::uint64_t {1} << bits) - 1);
        m_fields >>= bits;
        return field;
    }

private:
    std::uint64_t m_fields;
};

} // namespace

std::uint64_t fieldsOf(const SupportCode& whole)
{
    SupportCode code = whole;
    keepWhatFits(code);
    const auto server = code.server ? tryServerNumber(*code.server) : std::nullopt;
    if (!server)
        code.server.reset();
    std::uint64_t fields = server ? layoutWithServer : layoutWithoutServer;
    fields = fields << 4 | pageField(code.page);
    fields = fields << 8 | errorField(code);
    fields = fields << 2 | eventField(code);
    fields = fields << 4 | static_cast<std::uint64_t>(code.windows);
    if (server)
        return (fields << serverBits | *server) << findingsBitsBesideServer | findingsField(code);
    return fields << findingsBits | findingsField(code);
}

std::optional<SupportCode> tryReadFields(std::uint64_t fields)
{
    Reader reader(fields);
    SupportCode code;
    const auto findings = static_cast<std::uint32_t>(reader.take(findingsBits));
    const auto windows = reader.take(4);
    const auto event = static_cast<std::uint8_t>(reader.take(2));
    const bool dialFits = readDial(static_cast<std::uint8_t>(reader.take(8)), event, code);
    code.page = pageAt(reader.take(4));
    if (!dialFits || windows >= windowsClassCount || !readFindingsAndServer(findings, reader.take(2), code))
        return std::nullopt;
    code.windows = static_cast<WindowsClass>(windows);
    return code;
}

} // namespace repair::coding
