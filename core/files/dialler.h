// Nothing can be dialled from files.
#pragma once

#include "core/files/opened_files.h"
#include "core/pc/dialler.h"

namespace repair {

class FilesDialler final : public Dialler {
public:
    explicit FilesDialler(const OpenedFiles& files) : m_files(files) { }

    Result<DialOutcome> dial(
        const DialRequest& request, const DialProgress& progress, std::stop_token stop) override;
    [[nodiscard]] Result<Switch> isConnected(
        const std::string& phonebook, const std::string& entry) const override;

private:
    const OpenedFiles& m_files;
};

} // namespace repair
