// What every verb gets: the options that stand before any verb, the outside, and where to speak.
#pragma once

#include "app/cli/adapters.h"
#include "app/cli/output.h"
#include "app/session/pc_choice.h"

#include <spdlog/fwd.h>
#include <string>

namespace repair {

/// Whether a check asks the server of the entry.
enum class ServerAsking {
    byPc, ///< of this PC over the network, of a simulated one within the simulation, of files not
    always, ///< over the network, whatever PC is looked at
    never,
};

struct GlobalOptions {
    PcChoice pc;
    std::string profile; ///< empty: the entry that failed last
    std::string stateFolder;
    bool json = false;
    ServerAsking asking = ServerAsking::byPc;
};

struct Context {
    GlobalOptions options;
    Adapters& adapters;
    Console& console;
    Output& output;
    spdlog::logger& log;
};

} // namespace repair
