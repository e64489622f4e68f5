// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that may go wrong between a client and a remote, each by the name that switches it on. A rate is a chance
// from 0 to 1: per request for most, once per world for what lasts (isLasting).
#pragma once

#include <bitset>
#include <map>
#include <optional>
#include <QString>
#include <QStringList>
#include <vector>

namespace satchel::fakes {

enum class Fault {
    // on the way
    LostRequest,
    LostReply,
    Hang,
    HangAfterwards,
    CutBody,
    HtmlError,
    HtmlPage,
    RedirectToHttp,
    // refusals in the vendor's format
    Unauthorized,
    Forbidden,
    Conflict,
    PreconditionFailed,
    RateLimit,
    RateLimitWithoutWait,
    ServerError,
    SavedServerError,
    Locked,
    Migrating,
    CursorExpiry,
    // batches and pages
    PartialBatch,
    SilentBatch,
    DuplicateRows,
    ReorderedRows,
    MovingRows,
    EndlessPaging,
    // bodies
    DeepNesting,
    WrongTypes,
    MissingIds,
    UnknownChoice,
    HugeBody,
    // lasting
    ClockSkew,
    SameStamp,
    SearchLag,
    CommitLag,
    RoundedNumbers,
    NormalisedValues,
    ValidationRule,
    IgnoredCondition,
    RotatingTokens,
    // events at the remote
    WrongAccount,
    MassVanish,
    RestoredBackup,
    SilentChange,
    BusyUser,
};
inline constexpr std::size_t FaultCount = std::size_t(Fault::BusyUser) + 1;

using FaultSet = std::bitset<FaultCount>;
using FaultRates = std::map<Fault, double>;

inline bool isOn(const FaultSet &set, Fault fault)
{
    return set.test(std::size_t(fault));
}

/// True for a fault that holds as long as the world does instead of striking one request.
bool isLasting(Fault fault);
/// True for something that happens to the remote's data before a request is looked at.
bool isEvent(Fault fault);

const std::vector<Fault> &allFaults();
QString faultName(Fault fault);
/// One line for people.
QString faultMeaning(Fault fault);
std::optional<Fault> faultFromName(QStringView name);

/// Reads "lost-reply=0.1,search-lag,all=0.01"; without a number lasting ones are sure, events 0.01, others 0.05.
/// Nothing when a name or number is wrong; `wrong` then names it.
std::optional<FaultRates> parseFaults(const QString &list, QString *wrong = nullptr);

} // namespace satchel::fakes
