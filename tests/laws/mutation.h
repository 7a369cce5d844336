// What can be wrong with a random PC: small independent mutations of a shipped one, so that a failure
// shrinks.
#pragma once

#include "core/simulated/machine.h"

#include <rapidcheck.h>

#include <iosfwd>
#include <string>
#include <vector>

namespace repair::laws {

/// One thing that is changed; which and how are taken modulo what there is.
struct Mutation {
    int kind = 0;
    int which = 0;
    int how = 0;
};

std::ostream& operator<<(std::ostream& stream, const Mutation& mutation);

void mutate(Machine& machine, const Mutation& mutation);

/// A shipped scenario, by number, and what was changed in it besides.
struct RandomPc {
    int scenario = 0;
    std::vector<Mutation> mutations;
    std::vector<int> steps; ///< asked for besides what is repaired by default
};

std::ostream& operator<<(std::ostream& stream, const RandomPc& pc);

} // namespace repair::laws

template <>
struct rc::Arbitrary<repair::laws::Mutation> {
    static Gen<repair::laws::Mutation> arbitrary();
};

template <>
struct rc::Arbitrary<repair::laws::RandomPc> {
    static Gen<repair::laws::RandomPc> arbitrary();
};
