// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/Guide.h"

#include "domain/Schema.h"
#include "domain/TextFolding.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>

static void loadResources()
{
    Q_INIT_RESOURCE(guide); // a static library: without this the linker leaves its resources out
}

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

const auto indexName = u"index"_s;

GuidePage readPage(const QString &name)
{
    QFile file(u":/guide/%1.md"_s.arg(name));
    const QString text = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    const QString first = text.section(u'\n', 0, 0);
    return {name, first.startsWith(u"# ") ? first.mid(2).trimmed() : name, text};
}

} // namespace

std::vector<GuidePage> readGuide()
{
    loadResources();
    std::vector<GuidePage> pages{readPage(indexName)};
    for (const GuideLink &link : linksOf(pages.front().text)) {
        if (std::ranges::find(pages, link.page, &GuidePage::name) == pages.end() && !link.page.isEmpty())
            pages.push_back(readPage(link.page));
    }
    return pages;
}

QString guidePageOf(QStringView place)
{
    constexpr std::pair<QStringView, QStringView> pages[] = {{u"today", u"today"}, {u"pipeline", u"pipeline"},
        {u"tasks", u"tasks"}, {u"calendar", u"calendar"}, {u"meeting", u"meeting"}, {u"inbox", u"mail"},
        {u"care", u"scores"}, {u"activities", u"customers"}, {u"activity-table", u"lists"}, {u"customer", u"customers"},
        {u"quotes", u"quotes"}, {u"quote", u"quotes"}, {u"proposals", u"proposals"}, {u"proposal", u"proposals"},
        {u"price-lists", u"quotes"}, {u"prices", u"quotes"}, {u"tax-rates", u"quotes"}, {u"reports", u"reports"},
        {u"duplicates", u"duplicates"}, {u"import", u"import-export"}, {u"connections", u"connections"},
        {u"connect", u"connections"}, {u"conflicts", u"connections"}, {u"mapping", u"connections"},
        {u"sync-activity", u"connections"}, {u"move", u"connections"}, {u"sequences", u"sequences"},
        {u"report-builder", u"reports"}, {u"rule", u"automation"}, {u"competitors", u"playbooks"},
        {u"settings", u"settings"}};
    const auto found = std::ranges::find(pages, place, &std::pair<QStringView, QStringView>::first);
    if (found != std::end(pages))
        return found->second.toString();
    return entityListedOn(place) == EntityKind{} ? indexName : u"lists"_s;
}

std::vector<GuideLink> linksOf(const QString &markdown)
{
    static const QRegularExpression link(u"\\]\\((?:([a-z-]+)\\.md)?(?:#([^)]+))?\\)"_s);
    std::vector<GuideLink> links;
    for (auto found = link.globalMatch(markdown); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        links.push_back({match.captured(1), match.captured(2)});
    }
    return links;
}

QString headingName(const QString &heading)
{
    QString name;
    for (const QChar c : heading.trimmed().toLower()) {
        if (c.isLetterOrNumber() || c == u'-')
            name += c;
        else if (c.isSpace())
            name += u'-';
    }
    return name;
}

bool containsText(const GuidePage &page, const QString &words)
{
    const QString text = fold(page.text);
    const QStringList wanted = fold(words).split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(wanted, [&text](const QString &word) { return text.contains(word); });
}

} // namespace satchel::ui
