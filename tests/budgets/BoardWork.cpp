// SPDX-License-Identifier: GPL-3.0-or-later
// A board of 200 cards: read, and drawn so high that all of them are seen.
#include "items/BoardModel.h"
#include "tests/budgets/Desk.h"
#include "tests/budgets/Piece.h"
#include "ui/pipeline/BoardView.h"

using namespace Qt::StringLiterals;

namespace satchel::budgets {

namespace {

constexpr int cards = 200;
constexpr int lanes = 5;
constexpr QSize room(1500, 6000);

struct BoardDesk
{
    test::TestStore store;
    Desk desk{store};
    items::BoardModel model{desk.workspace};
    ui::BoardView view{model, desk.context};

    BoardDesk()
    {
        const auto pipelines = items::readPipelines(desk.workspace.store());
        BUDGETS_REQUIRE(pipelines);
        const auto stages = items::readStages(desk.workspace.store(), pipelines->front().id);
        BUDGETS_REQUIRE(stages);
        std::vector<Edit> edits;
        for (int i = 0; i < cards; ++i)
            edits.push_back(Edit::create(EntityKind::Deal, {}, deal(i, (*stages)[static_cast<size_t>(i % lanes)].id)));
        BUDGETS_REQUIRE(desk.workspace.store().commit({u"Deals"_s, Origin::user(), std::move(edits), {}}));
        load();
        view.resize(room);
        view.show();
        for (int lane = 0; lane < lanes; ++lane) {
            const QModelIndex last = model.index(cards / lanes - 1, 0, model.laneIndex(lane));
            if (view.isCollapsed(lane) || !view.viewport()->rect().contains(view.cardRect(last)))
                qFatal("the board is too small for its cards");
        }
    }
    std::vector<FieldValue> deal(int number, RecordId stage)
    {
        return {{u"title"_s, u"Monitoring for site %1"_s.arg(number)}, {u"stage"_s, stage},
            {u"value"_s, Money{100'000 + 1000 * number, *Currency::fromCode(u"EUR")}},
            {u"owner"_s, desk.workspace.me()}, {u"next_action"_s, u"Call back"_s},
            {u"next_action_date"_s, store.clock.today().addDays(number % 30 - 10)},
            {u"tags"_s, QStringList{u"Tag %1"_s.arg(number % 4)}}};
    }
    void load() { BUDGETS_REQUIRE(model.load({})); }
};

} // namespace

std::vector<Piece> boards()
{
    const auto desk = std::make_shared<BoardDesk>();
    return {
        {u"board-read"_s, 1, [=] { desk->load(); }},
        // What was read anew is not among the pictures of cards that are kept.
        {u"board-drawn"_s, 1, [=] { desk->view.grab(); }, [=] { desk->load(); }},
    };
}

} // namespace satchel::budgets
