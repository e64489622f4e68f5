// SPDX-License-Identifier: GPL-3.0-or-later
// The list of contacts on a real store. With SATCHEL_SHEETS=DIR pictures of it are written there.
#include "tests/support/ListFixture.h"
#include "ui/common/Appearance.h"
#include "ui/lists/FilterBuilder.h"
#include "ui/lists/ListPage.h"
#include "ui/lists/RecordTable.h"
#include "ui/lists/ViewBar.h"

#include <QAbstractButton>
#include <QApplication>
#include <QScrollBar>

using namespace satchel;
using namespace satchel::ui;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

void save(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("SATCHEL_SHEETS");
    if (!folder.isEmpty())
        widget.grab().save(folder + u'/' + name + u".png"_s);
}

struct Lists
{
    explicit Lists(int further = 0) : world(further), context{*world.workspace, *preferences} {}

    std::unique_ptr<ListPage> page(EntityKind entity = EntityKind::Contact)
    {
        auto made = std::make_unique<ListPage>(context, entity);
        made->setBackgroundRole(QPalette::Base); // as the window shows it
        made->setAutoFillBackground(true);
        made->resize(1224, 872);
        made->show();
        made->activate();
        [&] { QTRY_VERIFY(made->model().isComplete()); }();
        return made;
    }
    items::TableQuery query(const QString &filter, store::Sort sort)
    {
        return {items::defaultColumns(world.workspace->schema().entity(EntityKind::Contact)),
            *parseFilter(world.workspace->schema(), EntityKind::Contact, filter), std::move(sort)};
    }

    ListFixture world;
    std::unique_ptr<Preferences> preferences = Preferences::transient();
    PageContext context;
};

} // namespace

class tst_ListPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_preferences = Preferences::transient();
        m_appearance = std::make_unique<Appearance>(*m_preferences);
    }

    void drawsThePicture()
    {
        Lists lists(2000);
        const auto page = lists.page();
        const QString filter = u"lifecycle in (\"opportunity\", \"customer\", \"qualified\", \"lead\") and last_activity_at >= today-90d and (score >= 40 or tags in (\"Key account\"))"_s;
        page->views().setQuery(lists.query({}, {u"score"_s, true}));
        page->views().saveAs(u"Active buyers"_s);
        page->views().saveAs(u"No consent"_s);
        page->open({u"contacts"_s, {}, filter, {}, {}, {}});
        page->views().setQuery(lists.query(filter, {u"score"_s, true}));
        page->views().revert();
        page->open({u"contacts"_s, {}, filter, {}, {}, {}});
        QTRY_VERIFY(page->model().isComplete());
        page->filterBuilder().show();
        page->model().setSelected(3, 5, true);
        page->table().setFocus();
        for (const bool isDark : {false, true}) {
            ThemeOptions options = m_appearance->options();
            options.isDark = isDark;
            m_appearance->show(options);
            QTest::qWait(50);
            save(*page, isDark ? u"list-dark"_s : u"list-light"_s);
        }
        m_appearance->show(m_appearance->options());
    }

private:
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Appearance> m_appearance;
};

QTEST_MAIN(tst_ListPage)
#include "tst_ListPage.moc"
