// Whether an entry was connected only a snapshot knows.
#include "core/files/dialler.h"

#include "core/files/silence.h"

namespace repair {

Result<DialOutcome> FilesDialler::dial(const DialRequest& request, const DialProgress&, std::stop_token)
{
    return neverSaid("dial", request.entry);
}

Result<Switch> FilesDialler::isConnected(const std::string& phonebook, const std::string& entry) const
{
    return m_files.snapshot.datum<Switch>(
        Fact {EntryConnected {phonebook, entry}}, neverSaid("look whether entry is connected", entry));
}

} // namespace repair
