// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of docs/guide as they are compiled in. The index names them; its order is the order of the pages.
#pragma once

#include <QString>

#include <vector>

namespace satchel::ui {

struct GuidePage
{
    QString name; // of its file, without the ending: "import-export"
    QString title; // its first heading
    QString text; // Markdown
};

/// Where a link of the guide leads: "lists.md#saved-views" is the page "lists" and the heading "saved-views".
struct GuideLink
{
    QString page; // empty: the page of the link
    QString heading;
};

/// The index, then the pages it names.
std::vector<GuidePage> readGuide();

/// The page about a place of the window, by the place's key in the page table; the index where none does.
QString guidePageOf(QStringView place);

/// The links of a page, in the order of its text.
std::vector<GuideLink> linksOf(const QString &markdown);

/// How a link names a heading: "Quick add: a line" is "quick-add-a-line".
QString headingName(const QString &heading);

/// Whether every word of a search is in the page, case and accents aside.
bool containsText(const GuidePage &page, const QString &words);

} // namespace satchel::ui
