// SPDX-License-Identifier: GPL-3.0-or-later
// A page of the window on paper: its title, then its parts one below the other, each under its heading, and the number
// of pages. Type and paper are chosen so that no word of a table is broken; reports are fitted by the same functions.
#pragma once

#include "documents/engine/Document.h"
#include "domain/Instant.h"
#include "ui/common/PageContext.h"

#include <span>
#include <variant>

namespace satchel::ui {

class PreviewDialog;

/// Labels with their values, rows of a table, or texts. A part without content is not printed.
struct PrintedPart
{
    QString heading;
    std::variant<std::vector<documents::Pairs::Pair>, documents::Table, QStringList> what;
};

struct PrintedPage
{
    QString title;
    QString about; // below the title
    std::vector<PrintedPart> parts;
};

documents::Document printedDocument(const PrintedPage &page, const Formats &formats, Instant made);
/// In the preview that all documents have; from there it is printed and saved.
PreviewDialog *previewPage(const PageContext &context, const PrintedPage &page, QWidget *parent);

/// The paper on its side, with only a picture below its title; as wide and high as what is left.
documents::Document printedPicture(const QString &title, const QString &about,
    std::function<void(QPainter &, const QRectF &)> paint, const Formats &formats, Instant made);

/// A column of texts takes what the others leave over.
documents::Column printedColumn(const QString &head);
/// One of days, amounts and other short texts, which are never broken.
documents::Column printedShortColumn(const QString &head, documents::Align align = documents::Align::Start);
/// A heading between the rows of a table.
documents::Row printedGroup(const QString &heading, size_t columns);

// What all that is printed without a letterhead has in common.

/// The light tokens, in the type of paper. Its fonts' pixels are points.
Theme paperTheme();
/// Look, edges, language and direction, without any block.
documents::Document plainPaper(const QString &title, const Formats &formats);
documents::Block printedText(
    const QString &text, documents::Role role, documents::Ink ink = documents::Ink::Text, qreal before = 0);

/// The paper and the type in which no word of a table is broken.
struct PaperFit
{
    bool isLandscape = false;
    documents::Role role = documents::Role::Body;
};
/// Smaller type before paper on its side; `mustLie`: it lies in any case.
PaperFit fitOf(const documents::Document &document, std::span<const documents::Table> tables, bool mustLie = false);
/// The table in the type of the fit; of more columns than the paper has room for, several, each with the first column.
std::vector<documents::Table> fittedTables(
    const documents::Document &document, const documents::Table &table, const PaperFit &fit);
/// Turns the paper where it has to lie, and numbers the pages below their time.
void setPaper(documents::Document &document, const PaperFit &fit, Instant made, const Formats &formats);

} // namespace satchel::ui
