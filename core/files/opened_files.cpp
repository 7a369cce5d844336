// Reads each file by its kind. One damaged file stops it all: a diagnosis from half of what was sent would
// look like one from all of it.
#include "core/files/opened_files.h"

#include "core/base/utf.h"
#include "core/files/book_opening.h"
#include "core/events/dial_join.h"
#include "core/files/file_kind.h"
#include "core/files/file_source.h"
#include "core/json/snapshot_json.h"
#include "core/model/registry_data.h"

#include <algorithm>

namespace repair {
namespace {

class Opening {
public:
    Status open(const std::string& path)
    {
        auto bytes = readWhole(path, regFileSizeLimit);
        if (!bytes)
            return fail(bytes.error());
        const auto kind = tryKindOf(path, *bytes);
        if (!kind)
            return fail({ErrorKind::invalidInput, 0, "recognise file",
                path + " (understood: " + std::string(knownKinds) + ")"});
        Status read = add(*kind, path, std::move(*bytes));
        if (!read)
            read.error().subject = path + ": " + read.error().subject;
        return read;
    }

    OpenedFiles finish()
    {
        if (m_hasEvents)
            m_files.dials = dialsFrom(m_events);
        return std::move(m_files);
    }

private:
    Status add(FileKind kind, const std::string& path, std::string bytes)
    {
        switch (kind) {
        case FileKind::phonebook:
            return openBook(path, std::move(bytes), m_files.books);
        case FileKind::registryExport:
            return parseReg(bytes).map([&](const auto& file) { m_files.registry.add(file); });
        case FileKind::eventXml:
            return rasEventsIn(bytes).map([&](const auto& events) {
                m_events.insert(m_events.end(), events.begin(), events.end());
                m_hasEvents = true;
            });
        case FileKind::snapshot:
            break;
        }
        return addSnapshot(path, bytes);
    }

    Status addSnapshot(const std::string& path, std::string& bytes)
    {
        // A shell that redirects our output may write it as UTF-16.
        if (bytes.starts_with("\xff\xfe")) {
            const auto wide = tryUtf16FromLeBytes(std::string_view(bytes).substr(2));
            bytes = wide ? tryUtf8(*wide).value_or(bytes) : bytes;
        }
        const auto json = parseJson(bytes);
        if (!json)
            return fail(json.error());
        if (!json->is_object() || !json->contains("version") || !json->contains("settings"))
            return fail({ErrorKind::invalidInput, 0, "read snapshot", "this JSON is no snapshot"});
        if (m_files.snapshot.isThere())
            return fail({ErrorKind::conflict, 0, "read snapshot", "another one is " + m_files.snapshotPath});
        m_files.snapshotPath = path;
        return snapshotFromJson(*json).map(
            [&](Snapshot snapshot) { m_files.snapshot = SavedSnapshot(std::move(snapshot)); });
    }

    OpenedFiles m_files;
    std::vector<RasEvent> m_events;
    bool m_hasEvents = false;
};

/// How many of the folder's files were of a known kind.
Result<std::size_t> openFolder(Opening& opening, const std::vector<std::string>& files)
{
    std::size_t known = 0;
    for (const std::string& file : files) {
        const Status opened = opening.open(file);
        if (!opened && opened.error().kind != ErrorKind::invalidInput)
            return fail(opened.error());
        known += opened ? 1 : 0;
    }
    return known;
}

} // namespace

const OpenedBook* OpenedFiles::tryBook(const std::string& id) const
{
    const auto found = std::ranges::find(books, id, &OpenedBook::id);
    return found == books.end() ? nullptr : &*found;
}

Result<OpenedFiles> openEach(const std::vector<std::string>& paths)
{
    Opening opening;
    for (const std::string& path : paths) {
        const auto files = filesAt(path);
        if (!files)
            return fail(files.error());
        if (!isFolder(path)) {
            if (const Status opened = opening.open(path); !opened)
                return fail(opened.error());
            continue;
        }
        const auto known = openFolder(opening, *files);
        if (!known)
            return fail(known.error());
        if (*known == 0)
            return fail({ErrorKind::invalidInput, 0, "recognise file",
                path + " (understood: " + std::string(knownKinds) + ")"});
    }
    return opening.finish();
}

} // namespace repair
