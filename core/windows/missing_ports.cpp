// Every answer is the same honest one: unsupported (50), with the name of what was asked.
#include "core/windows/missing_ports.h"

namespace repair {
namespace {

tl::unexpected<Error> missing(const char* port)
{
    return fail({ErrorKind::unsupported, 50, "use port", port}); // ERROR_NOT_SUPPORTED
}

} // namespace

Result<DialOutcome> MissingDialler::dial(const DialRequest&, const DialProgress&, std::stop_token)
{
    return missing("Dialler");
}

Result<Switch> MissingDialler::isConnected(const std::string&, const std::string&) const
{
    return missing("Dialler");
}

} // namespace repair
