// SPDX-License-Identifier: GPL-3.0-or-later
// What a list shows at first, for each entity that the window lists, and the page after it; and what is found as one
// types.
#include "items/SavedViews.h"
#include "items/TableColumn.h"
#include "store/NameOrder.h"
#include "tests/budgets/Piece.h"
#include "tests/budgets/SampleStore.h"

using namespace Qt::StringLiterals;

namespace satchel::budgets {

namespace {

constexpr int page = 100;

/// As a list asks until a person chooses (ui/lists/ViewBar.cpp).
store::Query queryOf(const Schema &schema, const Entity &entity)
{
    const auto columns = items::TableColumns::resolve(schema, entity.kind, items::defaultColumns(entity));
    const auto scope = parseFilter(schema, entity.kind, entity.initialFilter);
    const Field *title = entity.titleField();
    const QString initial = !entity.initialSort.isEmpty()  ? entity.initialSort
        : entity.isPerson                                  ? QString(store::nameSort)
        : title && title->flags.testFlag(FieldFlag::Index) ? title->name
                                                           : QString();
    return {entity.kind, columns.queryColumns, scope.value_or(Filter()), items::sortFromText(initial), {}, page, false};
}

store::Rows readPage(SampleStore &sample, const store::Query &query)
{
    BUDGETS_REQUIRE(sample->isFirstPageFast(query));
    auto rows = sample->select(query);
    BUDGETS_REQUIRE(rows);
    return std::move(*rows);
}

} // namespace

std::vector<Piece> lists()
{
    const auto sample = std::make_shared<SampleStore>();
    std::vector<Piece> all;
    for (const auto &entity : (*sample)->schema().entities()) {
        if (presentationOf(entity->kind).page.isEmpty())
            continue;
        const store::Query query = queryOf((*sample)->schema(), *entity);
        if (readPage(*sample, query).size() != page)
            qFatal("there is no whole page of %s", qUtf8Printable(entity->name));
        all.push_back({u"first-page-of-"_s + entity->name, 1, [=] { readPage(*sample, query); }});
    }
    const store::Query first = queryOf((*sample)->schema(), (*sample)->schema().entity(EntityKind::Contact));
    store::Query further = first;
    further.after = readPage(*sample, first).next();
    further.limit = SampleStore::each - page;
    all.push_back({u"further-page"_s, 1, [=] { readPage(*sample, further); }});
    return all;
}

std::vector<Piece> searches()
{
    static const QStringList texts = {
        u"a"_s, u"re"_s, u"person1"_s, u"reinhardt"_s, u"5550"_s, u"monitoring site"_s, u"papers"_s, u"zqxj"_s};
    const auto sample = std::make_shared<SampleStore>();
    return {{u"search"_s, int(texts.size()), [=] {
                 for (const QString &text : texts)
                     BUDGETS_REQUIRE((*sample)->search(text));
             }}};
}

} // namespace satchel::budgets
