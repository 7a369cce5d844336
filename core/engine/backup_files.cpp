// What a run changes, as files that Windows itself understands.
#include "core/engine/backup_files.h"

#include "core/phonebook/secret_lines.h"
#include "core/registry/reg_file.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <set>
#include <string_view>

namespace repair {
namespace {

/// A start type is two registry values; the SCM reads them at the next start of Windows.
RegistryValue startValue(const std::string& service, std::string_view name)
{
    return {R"(HKLM\SYSTEM\CurrentControlSet\Services\)" + service, std::string(name)};
}

/// The values of one Setting as a .reg file would set them; empty for what no .reg file can express.
using Lines = std::vector<RegOperation>;

RegOperation lineFor(const RegistryValue& where, const Value& value)
{
    if (const auto* data = std::get_if<RegistryData>(&value))
        return SetValue {where, *data};
    return DeleteValue {where};
}

Lines linesFor(const std::string& service, const StartType& wanted, bool delayMatters)
{
    Lines lines {SetValue {startValue(service, "Start"), dword(static_cast<std::uint32_t>(wanted.kind))}};
    const RegistryValue delayed = startValue(service, "DelayedAutostart");
    if (wanted.delayed)
        lines.emplace_back(SetValue {delayed, dword(1)});
    else if (delayMatters)
        lines.emplace_back(DeleteValue {delayed});
    return lines;
}

/// What makes the Setting hold `wanted` again after it held `other`.
Lines linesFor(const Setting& setting, const Value& wanted, const Value& other)
{
    if (const auto* where = std::get_if<RegistryValue>(&setting))
        return {lineFor(*where, wanted)};
    const auto* service = std::get_if<ServiceStart>(&setting);
    const auto* start = std::get_if<StartType>(&wanted);
    if (!service || !start)
        return {};
    const auto* otherStart = std::get_if<StartType>(&other);
    return linesFor(service->service, *start, otherStart && otherStart->delayed);
}

std::string_view inWords(const Setting& setting)
{
    constexpr std::array<std::string_view, std::variant_size_v<Setting>> words {"an installed service",
        "a start type", "a registry value", "a phonebook line", "a firewall rule", "a firewall profile",
        "the armed firewall restore", "a device"};
    return words[setting.index()];
}

/// The files are read by people who may have no translation at hand, so their comments are English.
void appendComment(Lines& lines, const Operation& operation)
{
    std::string what = "an action";
    if (const auto* change = std::get_if<Change>(&operation))
        what = inWords(change->setting);
    const RegOperation comment {CommentLine {
        "This run also changes " + what + ", which a .reg file cannot put back; use the program."}};
    if (std::ranges::find(lines, comment) == lines.end())
        lines.push_back(comment);
}

struct RegFiles {
    Lines before {CommentLine {"What was there before the repair. Importing this is no undo: use undo.reg."}};
    Lines undo {
        CommentLine {"Puts back what the repair changed in the registry. Restart Windows afterwards."}};
};

void append(Lines& lines, Lines more)
{
    std::ranges::move(more, std::back_inserter(lines));
}

RegFiles regFilesFor(const Plan& plan)
{
    RegFiles files;
    for (const PlannedStep& step : plan.steps) {
        for (const Operation& operation : step.operations) {
            const auto* change = std::get_if<Change>(&operation);
            Lines back = change ? linesFor(change->setting, change->before, change->after) : Lines {};
            if (back.empty()) {
                appendComment(files.undo, operation);
                continue;
            }
            for (const RegOperation& line : back) {
                if (const auto* missing = std::get_if<DeleteValue>(&line))
                    files.before.emplace_back(CommentLine {"Not there: " + missing->where.name});
                else
                    files.before.push_back(line);
            }
            append(files.undo, std::move(back));
        }
    }
    return files;
}

struct PhonebookOf {
    std::string operator()(const RenameEntry& action) const { return action.phonebook; }
    std::string operator()(const CreateEntryFrom& action) const { return action.phonebook; }
    std::string operator()(const DeleteCreatedEntry& action) const { return action.phonebook; }
    template <class Other>
    std::string operator()(const Other&) const
    {
        return {};
    }
};

std::string phonebookOf(const Operation& operation)
{
    if (const auto* change = std::get_if<Change>(&operation)) {
        const auto* field = std::get_if<PhonebookField>(&change->setting);
        return field ? field->phonebook : std::string();
    }
    return std::visit(PhonebookOf {}, std::get<Action>(operation));
}

std::set<std::string> phonebooksIn(const Plan& plan)
{
    std::set<std::string> ids;
    for (const PlannedStep& step : plan.steps) {
        for (const Operation& operation : step.operations)
            ids.insert(phonebookOf(operation));
    }
    ids.erase(std::string());
    return ids;
}

/// Absent if there is no such file. Some products write the pre-shared key into a line of the phonebook, and
/// a run must not keep one: whoever puts the copy in place types the key again. What cannot be read as a
/// phonebook is not copied, because nobody can say where its secrets stand.
Result<std::optional<std::string>> copyOf(const Pc& pc, const std::string& phonebook)
{
    const auto bytes = pc.phonebooks().bytes(phonebook);
    if (!bytes)
        return fail(bytes.error());
    if (!*bytes)
        return std::nullopt;
    return PbkFile::parse(**bytes).map(
        [](const PbkFile& book) { return std::optional<std::string>(withoutSecrets(book)); });
}

Status appendReg(std::vector<BackupFile>& files, const char* name, const Lines& lines)
{
    auto bytes = writeReg(lines);
    if (!bytes)
        return fail(bytes.error());
    files.push_back({name, std::move(*bytes)});
    return {};
}

} // namespace

Result<std::vector<BackupFile>> backupFiles(const Pc& pc, const Plan& plan)
{
    std::vector<BackupFile> files;
    const RegFiles registry = regFilesFor(plan);
    if (auto written = appendReg(files, "before.reg", registry.before); !written)
        return fail(written.error());
    if (auto written = appendReg(files, "undo.reg", registry.undo); !written)
        return fail(written.error());
    for (const std::string& phonebook : phonebooksIn(plan)) {
        auto copied = copyOf(pc, phonebook);
        if (!copied)
            return fail(copied.error());
        if (*copied)
            files.push_back({"rasphone-" + phonebook + ".pbk", std::move(**copied)});
    }
    return files;
}

Status writeBackups(JournalStore& store, const std::string& runId, const Pc& pc, const Plan& plan)
{
    auto files = backupFiles(pc, plan);
    if (!files)
        return fail(files.error());
    for (const BackupFile& file : *files) {
        if (auto written = store.writeFile(runId, file.name, file.bytes); !written)
            return written;
    }
    return {};
}

} // namespace repair
