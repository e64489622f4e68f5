// SPDX-License-Identifier: GPL-3.0-or-later
// What tests of all pages share: a store with something in it for each page, and what of a window cannot be read or
// pressed whole.
#pragma once

#include "store/sync/Conflicts.h"
#include "tests/support/FakeSyncControl.h"
#include "tests/support/TestStore.h"
#include "ui/calendar/MeetingLink.h"
#include "ui/common/Appearance.h"
#include "ui/pipeline/BoardView.h"
#include "ui/pipeline/PipelinePage.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PageStack.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTabBar>
#include <QTableView>
#include <QTest>

#include <functional>

namespace satchel::test {

using namespace Qt::StringLiterals;
using namespace satchel::ui;

inline void fill(items::Workspace &workspace)
{
    const RecordId company = workspace.store().newId();
    const RecordId contact = workspace.store().newId();
    const RecordId quote = workspace.store().newId();
    const RecordId proposal = workspace.store().newId();
    const RecordId meeting = workspace.store().newId();
    const RecordId tasks = workspace.store().newId();
    const QDate today = workspace.clock().today();
    workspace.commit({},
        {Edit::create(EntityKind::Company, company, {{u"name"_s, u"Hartmann & Söhne Präzisionstechnik GmbH"_s}}),
            Edit::create(EntityKind::Contact, contact,
                {{u"first_name"_s, u"Jürgen"_s}, {u"last_name"_s, u"Weißenfels"_s}, {u"company"_s, company}}),
            Edit::create(EntityKind::Quote, quote, {{u"company"_s, company}, {u"contact"_s, contact}}),
            Edit::create(EntityKind::QuoteLine, {},
                {{u"quote"_s, quote}, {u"name"_s, u"Temperaturüberwachung für Tiefkühllagerhäuser"_s},
                    {u"kind"_s, u"optional"_s}, {u"description"_s, u"−90 to +40 °C"_s},
                    {u"tax_rate"_s, Decimal::fromInteger(19)}}),
            Edit::create(EntityKind::Proposal, proposal,
                {{u"title"_s, u"Temperaturüberwachung für alle Tiefkühllagerhäuser"_s}, {u"company"_s, company},
                    {u"quote"_s, quote}}),
            Edit::create(EntityKind::ProposalBlock, {},
                {{u"proposal"_s, proposal}, {u"position"_s, qint64(1)}, {u"kind"_s, u"summary"_s},
                    {u"heading"_s, u"Zusammenfassung"_s},
                    {u"body"_s, u"Für {customer.name}: **lückenlos** gemessen."_s}}),
            Edit::create(EntityKind::Activity, meeting,
                {{u"kind"_s, u"meeting"_s}, {u"subject"_s, u"Abstimmung zur Temperaturüberwachung der Lagerhäuser"_s},
                    {u"at"_s, Instant{workspace.clock().now().ms - 38 * 60'000}}, {u"duration_seconds"_s, qint64(3600)},
                    {u"contact"_s, contact}, {u"company"_s, company},
                    {u"location"_s, u"https://meet.example/raum-der-temperaturueberwachung"_s},
                    {u"body"_s, u"- todo Jürgen: Grenzwerte der Tiefkühllager nennen"_s},
                    {u"attendees"_s,
                        QStringList{u"Jürgen Weißenfels (accepted)"_s, u"佐々木 遥 <sasaki@example.com>"_s}}}),
            Edit::create(EntityKind::AgendaItem, {},
                {{u"activity"_s, meeting}, {u"title"_s, u"Offene Punkte seit dem letzten Gespräch"_s},
                    {u"minutes"_s, qint64(20)}, {u"started_at"_s, workspace.clock().now()}}),
            Edit::create(EntityKind::Lead, {}, {{u"last_name"_s, u"منصور"_s}, {u"status"_s, u"new"_s}}),
            Edit::create(EntityKind::Task, {},
                {{u"title"_s, u"Call back"_s}, {u"due_date"_s, today}, {u"status"_s, u"pending"_s},
                    {u"contact"_s, contact}}),
            Edit::create(EntityKind::TaskTemplate, tasks,
                {{u"name"_s, u"Inbetriebnahme der Temperaturüberwachung"_s}, {u"entity"_s, u"company"_s}}),
            Edit::create(EntityKind::TaskTemplateStep, {},
                {{u"task_template"_s, tasks}, {u"title"_s, u"Grundrisse der Tiefkühllagerhäuser einholen"_s},
                    {u"day_count"_s, qint64(3)}}),
            Edit::create(EntityKind::Deal, {},
                {{u"title"_s, u"冷蔵倉庫の温度監視システム"_s}, {u"status"_s, u"open"_s}, {u"company"_s, company}})});
}

/// A connection that has something to say in every part of its card, and a conflict.
inline void connectRemote(store::Store &store)
{
    store::Connections connections(store);
    store::Connection connection;
    connection.name = u"HubSpot, the former distributors' account of the southern region"_s;
    connection.vendor = u"hubspot"_s;
    const auto added = connections.add(connection);
    QVERIFY_RESULT(added);
    QVERIFY_RESULT(connections.setState(
        added->number, store::ConnectionState::Stopped, {}, store::MissingRemoteRecords{u"contacts"_s, 900, 1000}));
    store::Query companies;
    companies.entity = EntityKind::Company;
    companies.columns = {u"@title"_s};
    const RecordId company = store.select(companies)->id(0);
    QVERIFY_RESULT(store::Conflicts(store).add({0, added->number, EntityKind::Company, company, u"phone"_s,
        u"+49 521 40"_s, u"+49 521 43"_s, u"+49 521 430"_s, true, true, store.clock().now()}));
}

inline Target targetOf(const PageEntry &entry, items::Workspace &workspace)
{
    for (const auto &[key, entity] :
        {std::pair(u"quote"_s, EntityKind::Quote), std::pair(u"proposal"_s, EntityKind::Proposal)}) {
        if (entry.key == key)
            return Target::to(entity, workspace.store().select({entity, {}, {}, {}, {}, 1, false})->id(0));
    }
    if (entry.key == page::meeting)
        return meetingTarget(workspace.store().select({EntityKind::Activity, {}, {}, {}, {}, 1, false})->id(0));
    if (entry.key != u"customer")
        return {entry.key};
    store::Query query;
    query.entity = EntityKind::Company;
    query.columns = {u"@title"_s};
    query.limit = 1;
    return Target::to(EntityKind::Company, workspace.store().select(query)->id(0));
}

/// The widgets within one whose parents are all shown, in the order of findChildren. A window keeps every page that was
/// seen, and most of its widgets are on those.
inline void collectShown(const QWidget &widget, QList<QWidget *> &shown)
{
    for (QObject *child : widget.children()) {
        auto *inner = child->isWidgetType() ? static_cast<QWidget *>(child) : nullptr;
        if (!inner || !inner->isVisible())
            continue;
        shown.append(inner);
        collectShown(*inner, shown);
    }
}
inline QList<QWidget *> shownIn(const QWidget &widget)
{
    QList<QWidget *> shown;
    collectShown(widget, shown);
    return shown;
}

inline bool isInteractive(const QWidget *widget)
{
    const bool isKnown = qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget)
        || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractItemView *>(widget)
        || qobject_cast<const QTabBar *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget);
    const bool isPart = qobject_cast<const QAbstractSpinBox *>(widget->parentWidget())
        || qobject_cast<const QComboBox *>(widget->parentWidget())
        || qobject_cast<const QLineEdit *>(widget->parentWidget())
        || qobject_cast<const QTabBar *>(widget->parentWidget());
    return isKnown && !isPart && widget->focusPolicy() != Qt::NoFocus && !widget->inherits("QTableCornerButton");
}

inline QString nameOf(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    const auto *label = qobject_cast<const QLabel *>(widget);
    if (!widget->accessibleName().isEmpty())
        return widget->accessibleName();
    return button ? button->text() : label ? label->text() : QString();
}

/// "Button in QWidget in InboxPage": the classes from a widget up to its page.
inline QString placeOf(const QWidget *widget)
{
    QStringList classes;
    for (; widget && classes.size() < 6; widget = widget->parentWidget())
        classes += QString::fromLatin1(widget->metaObject()->className()).section(u':', -1);
    return classes.join(QStringLiteral(" in "));
}

/// Buttons and texts that overlap, as "one × other".
inline QStringList overlaps(const QWidget &window)
{
    QStringList found;
    const auto isText = [](const QWidget *widget) {
        return (qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLabel *>(widget))
            && widget->isVisible() && !widget->isWindow() && !widget->visibleRegion().isEmpty();
    };
    for (const QWidget *parent : shownIn(window)) {
        auto parts = parent->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
        parts.removeIf(std::not_fn(isText));
        for (qsizetype i = 0; i < parts.size(); ++i) {
            for (qsizetype j = i + 1; j < parts.size(); ++j) {
                const bool areArrows = parts[i]->inherits("satchel::ui::StageArrow")
                    && parts[j]->inherits("satchel::ui::StageArrow"); // each point reaches into the next notch
                if (!areArrows && parts[i]->geometry().intersects(parts[j]->geometry()))
                    found += nameOf(parts[i]) + u" × "_s + nameOf(parts[j]) + u" in "_s
                        + QString::fromLatin1(parent->metaObject()->className());
            }
        }
    }
    return found;
}

/// Fields, boxes and tables of a page that overlap or touch, wherever they are in its layout.
inline QStringList touching(const QWidget &window)
{
    struct Place
    {
        const QWidget *widget;
        QRect rect;
    };
    std::vector<Place> places;
    for (const QWidget *widget : shownIn(window)) {
        const bool isBox = qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget)
            || qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTableView *>(widget);
        if (!isBox || widget->window() != &window || widget->visibleRegion().isEmpty())
            continue;
        QRect rect(widget->mapTo(&window, QPoint()), widget->size());
        for (const QWidget *parent = widget->parentWidget(); parent != &window; parent = parent->parentWidget())
            rect &= QRect(parent->mapTo(&window, QPoint()), parent->size());
        places.push_back({widget, rect});
    }
    QStringList found;
    for (size_t i = 0; i < places.size(); ++i) {
        for (size_t j = i + 1; j < places.size(); ++j) {
            const bool areParts = places[i].widget->isAncestorOf(places[j].widget)
                || places[j].widget->isAncestorOf(places[i].widget);
            if (!areParts && places[i].rect.adjusted(-1, -1, 1, 1).intersects(places[j].rect))
                found += nameOf(places[i].widget) + u" touches "_s + nameOf(places[j].widget);
        }
    }
    return found;
}

inline bool isInScrolledContent(const QWidget *widget)
{
    for (const QWidget *parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea *>(parent))
            return true;
    }
    return false;
}

/// What of a window cannot be read or pressed whole: controls and texts that are cut, or that stick out of their place.
inline QStringList cutParts(const QWidget &window)
{
    QStringList cut;
    const auto add = [&](const char *what, const QWidget *widget) {
        cut += QString::fromLatin1(what) + u": "_s + nameOf(widget) + u" in "_s
            + QString::fromLatin1(widget->parentWidget()->metaObject()->className());
    };
    for (const QWidget *widget : shownIn(window)) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (!button && !label && !isInteractive(widget))
            continue;
        if (widget->window() != &window || widget->visibleRegion().isEmpty())
            continue;
        if (button && !button->text().isEmpty() && button->inherits("satchel::ui::Button")
            && button->width() < button->minimumSizeHint().width()
            && button->toolTip() != button->text()) // a line that may be cut says the whole in its tool tip
            add("narrow button", widget);
        if (button && button->height() < QFontMetrics(button->font()).height())
            add("low button", widget);
        if (label && label->wordWrap() && label->height() + 1 < label->heightForWidth(label->width())
            && !isInScrolledContent(label))
            add("cut text", widget);
        if (label && !label->text().isEmpty() && !label->wordWrap()
            && label->height() < QFontMetrics(label->font()).height() - 1)
            add("low text", widget);
        const QRect place(widget->mapTo(&window, QPoint()), widget->size());
        if (!isInScrolledContent(widget) && !window.rect().contains(place))
            add(qPrintable(u"outside the window (%1,%2 %3x%4 of %5x%6)"_s.arg(place.x())
                               .arg(place.y())
                               .arg(place.width())
                               .arg(place.height())
                               .arg(window.width())
                               .arg(window.height())),
                widget);
    }
    return cut;
}

/// What has to be scrolled sideways, and what makes it that wide. Tables and boards may.
inline QStringList sidewaysParts(const QWidget &window)
{
    QStringList found;
    for (const QScrollArea *area : window.findChildren<QScrollArea *>()) {
        const int room = area->viewport()->width();
        if (!area->isVisible() || !area->widget() || area->widget()->width() <= room)
            continue;
        found += u"wider than its place: "_s + QString::fromLatin1(area->widget()->metaObject()->className());
        for (const QWidget *widget : area->widget()->findChildren<QWidget *>()) {
            const int least = qMax(widget->minimumWidth(), widget->minimumSizeHint().width());
            if (widget->isVisible() && least > room)
                found += u"  by "_s + QString::fromLatin1(widget->metaObject()->className()) + u' ' + nameOf(widget);
        }
    }
    return found;
}

/// Everything that can be selected on a page is.
inline void selectAllOn(Page &page)
{
    for (auto *view : page.findChildren<QAbstractItemView *>()) {
        if (!view->isVisible() || !view->model() || view->model()->rowCount() == 0)
            continue;
        view->setFocus();
        view->setCurrentIndex(view->model()->index(0, 0));
        view->selectAll();
    }
    if (auto *pipeline = qobject_cast<PipelinePage *>(&page)) {
        pipeline->board()->setFocus();
        pipeline->board()->setCurrent(pipeline->model().index(0, 0, pipeline->model().laneIndex(0)));
    }
}

/// A deal in the first stage of its pipeline: on the board.
inline void addDealOnTheBoard(items::Workspace &workspace)
{
    const RecordId pipeline = items::readPipelines(workspace.store())->front().id;
    const RecordId stage = items::readStages(workspace.store(), pipeline)->front().id;
    workspace.commit({}, {Edit::create(EntityKind::Deal, {}, {{u"title"_s, u"Cold storage"_s}, {u"stage"_s, stage}})});
}

/// Every page, and the pages of a contact, a deal and a lead.
inline std::vector<std::pair<QString, Target>> allPlaces(MainWindow &window, items::Workspace &workspace)
{
    std::vector<std::pair<QString, Target>> places;
    for (const PageEntry &entry : window.pages().table())
        places.emplace_back(entry.key, targetOf(entry, workspace));
    for (const EntityKind entity : {EntityKind::Contact, EntityKind::Deal, EntityKind::Lead}) {
        const auto rows = workspace.store().select({entity, {}, {}, {}, {}, 1, false});
        places.emplace_back(
            u"a record of "_s + QString::number(static_cast<int>(entity)), Target::to(entity, rows->id(0)));
    }
    places.emplace_back(u"tasks on a timeline"_s, Target{.page = page::tasks, .part = u"timeline"_s});
    return places;
}

/// What a window with something on each page is made of; a test makes the store anew for each fact.
struct PageDesk
{
    void makePreferences()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QApplication::setFont(QFont(u"Inter"_s, 10));
        m_preferences = Preferences::transient();
        m_preferences->setThemeMode(Preferences::ThemeMode::Light);
        m_appearance = std::make_unique<Appearance>(*m_preferences);
    }
    void makeStore()
    {
        m_workspace.reset();
        m_store = std::make_unique<TestStore>();
        const auto open = [path = m_store->path(), &clock = m_store->clock] {
            return store::Store::open(path, clock, 7);
        };
        m_workspace = std::make_unique<items::Workspace>(m_store->release(), open);
        fill(*m_workspace);
        connectRemote(m_workspace->store());
    }

    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<TestStore> m_store;
    FakeSyncControl m_sync;
    std::unique_ptr<items::Workspace> m_workspace;
};

} // namespace satchel::test
