// SPDX-License-Identifier: GPL-3.0-or-later
// tour: every page as a picture, from sample data, on one morning that never changes.
#include "app/CommandLine.h"
#include "app/commands/Commands.h"
#include "app/commands/TourScenes.h"
#include "app/demo/DemoConnections.h"
#include "app/demo/DemoStore.h"
#include "ui/common/Appearance.h"
#include "ui/common/Language.h"
#include "ui/shell/Tour.h"

#include <QApplication>
#include <QFontDatabase>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace satchel::app {

namespace {

constexpr quint64 seed = 11;

ManualClock tourClock()
{
    const QTimeZone zone("Europe/Berlin");
    return ManualClock(Instant::at(QDate(2026, 3, 10), QTime(10, 41), zone), zone);
}

ui::Target contactNamed(store::Store &store, const QString &name)
{
    store::SearchOptions options;
    options.entities = {EntityKind::Contact};
    const auto hits = store.search(name, options);
    return hits && !hits->empty() ? ui::Target::to(EntityKind::Contact, hits->front().id) : ui::Target{};
}

/// "2/4" as {2, 4}.
std::optional<std::pair<int, int>> partOf(const QString &text)
{
    static const QRegularExpression form(u"^([1-9]\\d{0,2})/([1-9]\\d{0,2})$"_s);
    const auto match = form.match(text);
    const std::pair part(match.captured(1).toInt(), match.captured(2).toInt());
    return match.hasMatch() && part.first <= part.second ? std::optional(part) : std::nullopt;
}

} // namespace

int runTour(CommandRun &run)
{
    const auto part = partOf(run.invocation.value(u"part"_s, u"1/1"_s));
    if (!part)
        return run.usageError(u"a part is K/N, with K from 1 to N"_s, u"--part"_s);
    const QString language = ui::useLanguage(*qGuiApp, run.invocation.value(u"language"_s, u"en"_s));
    if (language == u"en")
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); // the same digits everywhere
    const ManualClock clock = tourClock();
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"tour.store"_s);
    if (const auto filled = fillDemoStore(path, clock, language); !filled)
        return run.failed(filled.error());
    if (const auto added = addDemoConnections(path, clock, language); !added)
        return run.failed(added.error());
    auto store = store::Store::open(path, clock, seed);
    if (!store)
        return run.failed(store.error());
    TourSync sync;
    items::Workspace workspace(std::move(*store), [path, &clock] { return store::Store::open(path, clock, seed + 1); });
    const auto preferences = ui::Preferences::transient();
    preferences->setThemeMode(ui::Preferences::ThemeMode::Light);
    preferences->setMotionReduced(true);
    if (const QString font = u"Inter"_s; QFontDatabase::families().contains(font))
        QApplication::setFont(QFont(font, QApplication::font().pointSize())); // the same letters on every system
    QApplication::setCursorFlashTime(0); // a caret that blinks makes two pictures of one page
    ui::Appearance appearance(*preferences);
    ui::Tour tour({workspace, *preferences, &sync}, appearance, run.argument(0));
    tour.setCustomer(contactNamed(workspace.store(), u"Annika Reinhardt-Vogelsang"_s)); // written by hand
    tour.setArabicCustomer(contactNamed(workspace.store(), u"ليلى منصور"_s));
    tour.setOnly(run.invocation.arguments.mid(1));
    tour.setPart(part->first, part->second);
    addBoardScenes(tour);
    addCalendarScenes(tour);
    addDuplicateScenes(tour, workspace.store());
    addReportScenes(tour);
    addLeadScenes(tour, workspace.store());
    addQuoteScenes(tour, workspace.store());
    addDiagnosticsScenes(tour, workspace.store());
    addAboutScenes(tour);
    addMailTemplateScenes(tour);
    addRuleScenes(tour, workspace.store());
    addReportBuilderScenes(tour, workspace.store());
    addConnectionScenes(tour, workspace.store(), sync);
    QJsonArray files;
    std::optional<Error> problem;
    QObject::connect(&tour, &ui::Tour::wrote, &tour, [&](const QString &file) {
        files.append(file);
        if (!run.isJson())
            run.terminal.printLine(file);
    });
    QObject::connect(&tour, &ui::Tour::finished, &tour, [&](const QString &why) {
        if (!why.isEmpty())
            problem = Error{Error::Kind::Io, why, run.argument(0)};
        QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    });
    QMetaObject::invokeMethod(&tour, &ui::Tour::start, Qt::QueuedConnection);
    QApplication::exec();
    if (problem)
        return run.failed(*problem);
    if (run.isJson())
        run.terminal.print(QJsonDocument(files).toJson(QJsonDocument::Compact) + '\n');
    return 0;
}

} // namespace satchel::app
