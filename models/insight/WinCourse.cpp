// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/WinCourse.h"

namespace satchel::insight {

namespace {

/// Empty when the deal was not open at the moment.
std::optional<double> probabilityAt(
    const LearnedModel &model, const store::DealLife &life, Instant moment, const DealContext &context)
{
    DealReplay replay(life, context.places);
    const DealState &state = replay.at(moment);
    if (life.created.ms > moment.ms || !state.isOpen)
        return {};
    FeatureTable table(dealFeatures());
    const size_t row = table.addRow();
    fillDealFeatures(table, row, life, state, moment, context);
    return model.probability(table, row);
}

} // namespace

Result<QHash<RecordId, WinCourse>> readWinCourses(
    store::Store &store, const std::vector<RecordId> &deals, Instant before)
{
    QHash<RecordId, WinCourse> courses;
    const auto model = TRY(keptWinModel(store));
    if (!model || !model->model || store.isMasked() || deals.empty())
        return courses;
    DealContext context = TRY(readDealContext(store, Companies::None, store::ClosingEntries::Skip));
    const Instant now = store.clock().now();
    for (const RecordId &deal : deals) {
        const Record record = TRY(store.get(EntityKind::Deal, deal));
        const auto life = TRY(store::dealLife(store.database(), deal));
        if (!life)
            continue;
        if (const auto company = valueOr<RecordId>(record.value(field::company)); !company.isNull()) {
            auto own = TRY(store::companyLives(store.database(), company));
            context.companies.merge(own);
        }
        const auto then = probabilityAt(*model->model, *life, before, context);
        const auto today = probabilityAt(*model->model, *life, now, context);
        if (then && today)
            courses.insert(deal, {*then, *today});
    }
    return courses;
}

} // namespace satchel::insight
