// SPDX-License-Identifier: GPL-3.0-or-later
// The write path: one field of one record, a card that is moved, a hundred new records at once.
#include "items/Workspace.h"
#include "tests/budgets/Piece.h"
#include "tests/budgets/SampleStore.h"

using namespace Qt::StringLiterals;

namespace satchel::budgets {

namespace {

constexpr int several = 20; // so that what happens with every tenth or so is a part of each

ChangeSet edited(SampleStore &sample, int number)
{
    return {u"Edit"_s, Origin::user(),
        {Edit::update(EntityKind::Contact, sample.records(EntityKind::Contact)[size_t(number % SampleStore::each)],
            {{u"job_title"_s, u"Baker %1"_s.arg(number)}})},
        {}};
}

ChangeSet moved(SampleStore &sample, const std::vector<items::BoardStage> &stages, int number)
{
    return {u"Move"_s, Origin::user(),
        {Edit::update(EntityKind::Deal, sample.records(EntityKind::Deal)[size_t(number % SampleStore::each)],
            {{u"stage"_s, stages[size_t(number % 5 + 1) % 5].id}})},
        {}};
}

ChangeSet hundred(int from)
{
    std::vector<Edit> edits;
    for (int i = 0; i < 100; ++i)
        edits.push_back(Edit::create(EntityKind::Contact, {}, personOf(from + i)));
    return {u"Create"_s, Origin::user(), std::move(edits), {}};
}

} // namespace

std::vector<Piece> edits()
{
    const auto sample = std::make_shared<SampleStore>();
    const auto stages = items::readStages(**sample, items::readPipelines(**sample)->front().id);
    BUDGETS_REQUIRE(stages);
    const auto next = std::make_shared<int>(0);
    return {
        {u"edit"_s, several,
            [=] {
                for (int i = 0; i < several; ++i)
                    BUDGETS_REQUIRE((*sample)->commit(edited(*sample, (*next)++)));
            }},
        {u"deal-moved"_s, several,
            [=] {
                for (int i = 0; i < several; ++i)
                    BUDGETS_REQUIRE((*sample)->commit(moved(*sample, *stages, (*next)++)));
            }},
        {u"commit-of-100"_s, 5,
            [=] {
                for (int i = 0; i < 5; ++i)
                    BUDGETS_REQUIRE((*sample)->commit(hundred(1000 + 100 * (*next)++)));
            }},
    };
}

} // namespace satchel::budgets
