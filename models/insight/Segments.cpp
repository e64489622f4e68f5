// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/Segments.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "domain/Reason.h"
#include "insight/Rebuild.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::insight {

namespace {

constexpr EntityKind customers[] = {EntityKind::Contact, EntityKind::Company};
const QString segmentsFact = u"segments_sequence"_s; // of the change log, up to where the segments are
const QString limitsSetting = u"tier_limits"_s; // "20,50"

/// 1 to 5 by the order of a figure; the same figure is the same score, that of the middle of them.
template <typename Figure> std::vector<qint64> quintiles(const std::vector<store::BuyingFigures> &all, Figure figure)
{
    std::vector<size_t> order(all.size());
    for (size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::ranges::sort(order, {}, [&](size_t i) { return figure(all[i]); });
    std::vector<qint64> scores(all.size());
    for (size_t first = 0; first < order.size();) {
        size_t end = first + 1;
        while (end < order.size() && figure(all[order[end]]) == figure(all[order[first]]))
            ++end;
        const auto score = 1 + static_cast<qint64>(5 * (first + end) / (2 * all.size()));
        for (; first < end; ++first)
            scores[order[first]] = score;
    }
    return scores;
}

/// The share of customers that bought for more, in per cent, decides.
std::vector<QString> tiers(const std::vector<store::BuyingFigures> &all, const TierLimits &limits)
{
    std::vector<size_t> order(all.size());
    for (size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::ranges::sort(order, std::greater(), [&](size_t i) { return all[i].value; });
    std::vector<QString> names(all.size());
    for (size_t rank = 0, first = 0; rank < order.size(); ++rank) {
        if (rank > 0 && all[order[rank]].value != all[order[rank - 1]].value)
            first = rank;
        const auto percent = static_cast<int>(100 * first / all.size());
        names[order[rank]] = percent < limits.aPercent ? u"a"_s : percent < limits.bPercent ? u"b"_s : u"c"_s;
    }
    return names;
}

QString segmentName(qint64 recency, qint64 frequency)
{
    if (recency >= 4)
        return frequency >= 4 ? choice::champions : frequency == 3 ? choice::loyal : choice::recent;
    if (recency == 3)
        return frequency >= 3 ? choice::loyal : choice::promising;
    return frequency >= 3 ? choice::at_risk : choice::dormant;
}

/// Whether any of these can move a customer to another segment.
bool concern(const std::vector<Change> &changes)
{
    return std::ranges::any_of(changes, [](const Change &change) {
        switch (change.entity) {
        case EntityKind::Deal: {
            static const QStringList fields{
                field::status, field::value, field::closed_on, field::company, field::contact, field::deleted_at};
            return change.kind != Edit::Kind::Update || fields.contains(change.field);
        }
        case EntityKind::Activity:
        case EntityKind::ExchangeRate:
        case EntityKind::Setting: return true;
        case EntityKind::Contact:
        case EntityKind::Company: return change.kind == Edit::Kind::Delete || change.kind == Edit::Kind::Restore;
        default: return false;
        }
    });
}

Result<std::pair<RecordId, QString>> limitsRecord(store::Store &store)
{
    const auto rows = TRY(store.select(
        {EntityKind::Setting, {field::value}, Filter::equals(field::name, limitsSetting), {}, {}, 1, false}));
    return rows.isEmpty() ? std::pair<RecordId, QString>() : std::pair(rows.id(0), rows.text(0, 0));
}

} // namespace

Result<TierLimits> readTierLimits(store::Store &store)
{
    const auto [id, text] = TRY(limitsRecord(store));
    const QStringList parts = text.split(u',');
    const TierLimits limits{parts.value(0).toInt(), parts.value(1).toInt()};
    return limits.aPercent > 0 && limits.bPercent > limits.aPercent && limits.bPercent <= 100 ? limits : TierLimits();
}

Result<std::vector<Edit>> tierLimitEdits(store::Store &store, const TierLimits &limits)
{
    if (limits.aPercent < 1 || limits.bPercent <= limits.aPercent || limits.bPercent > 100)
        return fail(Error::Kind::Invalid, Reason::tr("tier B ends after tier A, and both within 1 to 100 per cent"),
            limitsSetting);
    const auto [id, text] = TRY(limitsRecord(store));
    const FieldValue value{field::value, u"%1,%2"_s.arg(limits.aPercent).arg(limits.bPercent)};
    if (!id.isNull())
        return std::vector<Edit>{Edit::update(EntityKind::Setting, id, {value})};
    return std::vector<Edit>{Edit::create(EntityKind::Setting, {}, {{field::name, limitsSetting}, value})};
}

std::vector<store::CustomerSegment> segmentsOf(const std::vector<store::BuyingFigures> &all, const TierLimits &limits)
{
    const auto recency = quintiles(all, [](const store::BuyingFigures &one) { return one.last; });
    const auto frequency = quintiles(all, [](const store::BuyingFigures &one) { return one.count; });
    const auto monetary = quintiles(all, [](const store::BuyingFigures &one) { return one.value; });
    const auto tier = tiers(all, limits);
    std::vector<store::CustomerSegment> segments;
    segments.reserve(all.size());
    for (size_t i = 0; i < all.size(); ++i) {
        const qint64 often = all[i].count > 1 ? frequency[i] : std::min<qint64>(frequency[i], 2);
        segments.push_back({all[i].row, recency[i], often, monetary[i], tier[i], segmentName(recency[i], often)});
    }
    return segments;
}

namespace {

Result<qint64> writeAll(store::Store &store)
{
    const TierLimits limits = TRY(readTierLimits(store));
    qint64 changed = 0;
    for (const EntityKind customer : customers) {
        const auto figures = TRY(store::readBuyingFigures(store, customer));
        changed += TRY(store::writeSegments(store, customer, segmentsOf(figures, limits)));
    }
    return changed;
}

} // namespace

Result<void> refreshSegments(store::Store &store)
{
    if (store.isReadOnly())
        return {};
    const qint64 last = TRY(store.log().lastSequence());
    const QString fact = TRY(store.meta(segmentsFact));
    const qint64 known = fact.isEmpty() ? -1 : fact.toLongLong();
    if (known == last)
        return {};
    constexpr qint64 mostListed = 2000;
    const auto changes = TRY(store.log().since(std::max<qint64>(0, known), mostListed + 1));
    if (known < 0 || known > last || static_cast<qint64>(changes.size()) > mostListed || concern(changes)) {
        TRY(writeAll(store));
    }
    return store.setMeta(segmentsFact, QString::number(last));
}

Result<qint64> rebuildSegments(store::Store &store)
{
    TRY(refreshSegments(store));
    return writeAll(store);
}

} // namespace satchel::insight
