// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/Fault.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::fakes {

namespace {

struct Entry
{
    Fault fault;
    const char *name;
    const char *meaning;
};

constexpr Entry Entries[] = {
    {Fault::LostRequest, "lost-request", "the request never arrives; nothing is carried out"},
    {Fault::LostReply, "lost-reply", "carried out, but the answer is lost"},
    {Fault::Hang, "hang", "not carried out, no answer until the client's time-out"},
    {Fault::HangAfterwards, "hang-after", "carried out, no answer until the client's time-out"},
    {Fault::CutBody, "cut-body", "carried out; the answer's body stops in the middle"},
    {Fault::HtmlError, "html-error", "502 with a proxy's HTML page; not carried out"},
    {Fault::HtmlPage, "html-page", "200 with a proxy's HTML page; not carried out"},
    {Fault::RedirectToHttp, "redirect-http", "302 to a plain http address"},
    {Fault::Unauthorized, "unauthorized", "401 in the middle of a round"},
    {Fault::Forbidden, "forbidden", "403: a scope is missing"},
    {Fault::Conflict, "conflict-409", "409; a create was carried out and the answer names the existing id"},
    {Fault::PreconditionFailed, "precondition-412", "412; not carried out"},
    {Fault::RateLimit, "rate-429", "429 with Retry-After; not carried out"},
    {Fault::RateLimitWithoutWait, "rate-429-bare", "429 without Retry-After; not carried out"},
    {Fault::ServerError, "server-5xx", "500, 502, 503, 504 or 521 before the write"},
    {Fault::SavedServerError, "saved-500", "500, but saved"},
    {Fault::Locked, "locked-423", "423; not carried out"},
    {Fault::Migrating, "migrating-477", "477 with Retry-After; not carried out"},
    {Fault::CursorExpiry, "cursor-expiry", "a page's continuation is refused"},
    {Fault::PartialBatch, "partial-batch", "some rows of a batch write are refused"},
    {Fault::SilentBatch, "silent-batch", "some rows of a batch write are neither carried out nor mentioned"},
    {Fault::DuplicateRows, "duplicate-rows", "rows stand twice in a page"},
    {Fault::ReorderedRows, "reordered-rows", "the rows of a page come in another order"},
    {Fault::MovingRows, "moving-rows", "offsets shift by some rows between two pages"},
    {Fault::EndlessPaging, "endless-paging", "the last page points to a next one for ever"},
    {Fault::DeepNesting, "deep-nesting", "a body of 100,000 nested arrays"},
    {Fault::WrongTypes, "wrong-types", "values of a type nobody announced"},
    {Fault::MissingIds, "missing-ids", "rows without their id"},
    {Fault::UnknownChoice, "unknown-choice", "a picklist value that no schema names"},
    {Fault::HugeBody, "huge-body", "a body of 100 MB"},
    {Fault::ClockSkew, "clock-skew", "the server's clock is up to a day off, either way"},
    {Fault::SameStamp, "same-stamp", "modified stamps are coarse: many rows share one"},
    {Fault::SearchLag, "search-lag", "search sees a write up to two minutes later"},
    {Fault::CommitLag, "commit-lag", "the second user's rows appear up to a minute after their stamp"},
    {Fault::RoundedNumbers, "rounded-numbers", "numbers are kept with two digits after the point"},
    {Fault::NormalisedValues, "normalised-values", "texts are trimmed, e-mails lower-cased, 1.50 becomes 1.5"},
    {Fault::ValidationRule, "validation-rule", "an administrator's rule refuses about every twentieth record for good"},
    {Fault::IgnoredCondition, "ignored-condition", "conditions of requests within a request are not looked at"},
    {Fault::RotatingTokens, "rotating-tokens", "a refresh token works once; its second use revokes the family"},
    {Fault::WrongAccount, "wrong-account", "when asked who it is, the remote has become another account (and back)"},
    {Fault::MassVanish, "mass-vanish", "most records cannot be seen any more (and come back)"},
    {Fault::RestoredBackup, "restored-backup", "the remote is set back to an older state"},
    {Fault::SilentChange, "silent-change", "a computed value changes without moving the stamp"},
    {Fault::BusyUser, "busy-user", "a second user edits between the requests"},
};
static_assert(std::size(Entries) == FaultCount);

const Entry &entryOf(Fault fault)
{
    return *std::find_if(
        std::begin(Entries), std::end(Entries), [&](const Entry &entry) { return entry.fault == fault; });
}

double usualRate(Fault fault)
{
    if (isLasting(fault))
        return 1;
    return isEvent(fault) ? 0.01 : 0.05;
}

} // namespace

bool isLasting(Fault fault)
{
    return fault >= Fault::ClockSkew && fault <= Fault::RotatingTokens;
}

bool isEvent(Fault fault)
{
    return fault >= Fault::WrongAccount;
}

const std::vector<Fault> &allFaults()
{
    static const std::vector<Fault> all = [] {
        std::vector<Fault> faults;
        for (const Entry &entry : Entries)
            faults.push_back(entry.fault);
        return faults;
    }();
    return all;
}

QString faultName(Fault fault)
{
    return QString::fromLatin1(entryOf(fault).name);
}

QString faultMeaning(Fault fault)
{
    return QString::fromLatin1(entryOf(fault).meaning);
}

std::optional<Fault> faultFromName(QStringView name)
{
    for (const Entry &entry : Entries) {
        if (name == QLatin1String(entry.name))
            return entry.fault;
    }
    return {};
}

std::optional<FaultRates> parseFaults(const QString &list, QString *wrong)
{
    FaultRates rates;
    for (const QString &part : list.split(u',', Qt::SkipEmptyParts)) {
        const QString name = part.section(u'=', 0, 0).trimmed();
        bool isNumber = true;
        const double rate = part.contains(u'=') ? part.section(u'=', 1).toDouble(&isNumber) : -1;
        const auto fault = faultFromName(name);
        if ((!fault && name != "all"_L1) || !isNumber || rate > 1 || (rate < 0 && part.contains(u'='))) {
            if (wrong)
                *wrong = part;
            return {};
        }
        for (const Fault one : fault ? std::vector<Fault>{*fault} : allFaults())
            rates[one] = rate < 0 ? usualRate(one) : rate;
    }
    return rates;
}

} // namespace satchel::fakes
