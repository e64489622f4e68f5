// SPDX-License-Identifier: GPL-3.0-or-later
// The PDF of a quote with 500 lines beside QTextDocument printing the same text in a table of the same columns.
#include "tests/bench/DocumentCases.h"

#include "documents/engine/Layout.h"
#include "documents/pdf/Pdf.h"
#include "documents/quote/QuoteDocument.h"
#include "tests/bench/Bench.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace satchel::bench {

namespace {

constexpr int lineCount = 500;

RecordId makeQuote(store::Store &store)
{
    const auto commit = [&store](std::vector<Edit> edits) {
        const auto receipt = store.commit({u"Bench data"_s, Origin::user(), std::move(edits), {}});
        BENCH_REQUIRE(receipt);
        return receipt->ids.front();
    };
    const RecordId quote = commit({Edit::create(EntityKind::Quote, {},
        {{u"currency"_s, u"EUR"_s}, {u"introduction"_s, u"Thank you for the tour of the site."_s}})});
    std::vector<Edit> lines;
    for (int i = 1; i <= lineCount; ++i) {
        lines.push_back(Edit::create(EntityKind::QuoteLine, {},
            {{u"quote"_s, quote}, {u"position"_s, qint64(i)}, {u"name"_s, u"TL-%1 temperature logger"_s.arg(i)},
                {u"description"_s, u"−90 to +40 °C, display, two-year battery"_s},
                {u"quantity"_s, Decimal::fromInteger(i % 48 + 1)}, {u"unit"_s, u"pcs"_s},
                {u"unit_price"_s, UnitPrice{Decimal::fromInteger(100 + i), *Currency::fromCode(u"EUR")}},
                {u"tax_rate"_s, Decimal::fromInteger(19)}}));
    }
    commit(std::move(lines));
    return quote;
}

QByteArray ours(const documents::QuoteFacts &facts, const documents::Template &look)
{
    const documents::Document document = documents::quoteDocument(facts, look, u"en"_s);
    const auto bytes = documents::toPdf(documents::layOut(document), {document.title, {}, {}, document.language, {}});
    BENCH_REQUIRE(bytes);
    return *bytes;
}

/// The same rows as HTML, as one prints them with what Qt has.
QString htmlOf(const documents::Document &document)
{
    QString html = u"<h1>%1</h1>"_s.arg(document.title);
    for (const documents::Block &block : document.blocks) {
        if (const auto *paragraph = std::get_if<documents::Paragraph>(&block.what))
            html += u"<p>"_s + paragraph->text.text.toHtmlEscaped() + u"</p>"_s;
        const auto *table = std::get_if<documents::Table>(&block.what);
        if (!table)
            continue;
        html += u"<table width='100%'><thead><tr>"_s;
        for (const documents::Column &column : table->columns)
            html += u"<th>"_s + column.head + u"</th>"_s;
        html += u"</tr></thead>"_s;
        for (const documents::Row &row : table->rows) {
            html += u"<tr>"_s;
            for (const documents::Cell &cell : row.cells)
                html += u"<td>"_s + cell.text.toHtmlEscaped()
                    + (cell.more.isEmpty() ? QString() : u"<br><small>"_s + cell.more.toHtmlEscaped() + u"</small>"_s)
                    + u"</td>"_s;
            html += u"</tr>"_s;
        }
        html += u"</table>"_s;
    }
    return html;
}

QByteArray byTextDocument(const documents::Document &document)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(document.paper);
    QFont font;
    font.setFamilies(document.look.families);
    font.setPointSizeF(document.look.size(documents::Role::Body));
    QTextDocument text;
    text.setDefaultFont(font);
    text.setHtml(htmlOf(document));
    text.print(&writer);
    return bytes;
}

} // namespace

void benchPdf()
{
    const QTemporaryDir folder;
    const auto store = open(folder.filePath(u"quote.satchel"_s));
    const auto facts = documents::readQuoteFacts(*store, makeQuote(*store));
    BENCH_REQUIRE(facts);
    const auto look = documents::findTemplate({});
    BENCH_REQUIRE(look);
    const documents::Document document = documents::quoteDocument(*facts, look->value, u"en"_s);
    compare(
        u"PDF of a quote of 500 lines ÷ QTextDocument printing the same text"_s, 1.5, 7,
        [&] { ours(*facts, look->value); }, [&] { byTextDocument(document); });
}

} // namespace satchel::bench
