// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/proposal/Entries.h"

#include <QPainter>
#include <QRegularExpression>

#include <algorithm>

namespace satchel::documents {

using namespace Qt::StringLiterals;

namespace {

struct Entry
{
    markdown::Block heading;
    std::vector<markdown::Block> body;
};
struct Entries
{
    std::span<const markdown::Block> introduction; // before the first entry
    std::vector<Entry> entries;
};

Entries entriesOf(std::span<const markdown::Block> body)
{
    Entries result;
    size_t first = 0;
    while (first < body.size() && body[first].kind != markdown::Block::Kind::Heading)
        ++first;
    result.introduction = body.first(first);
    for (const markdown::Block &block : body.subspan(first)) {
        if (block.kind == markdown::Block::Kind::Heading)
            result.entries.push_back({block, {}});
        else
            result.entries.back().body.push_back(block);
    }
    return result;
}

/// Takes the first picture out of an entry; null when it has none that can be printed.
const Image *takePicture(Entry &entry, const Pictures &pictures)
{
    for (auto block = entry.body.begin(); block != entry.body.end(); ++block) {
        for (auto span = block->spans.begin(); span != block->spans.end(); ++span) {
            const auto found = span->picture.isEmpty() ? pictures.constEnd()
                                                       : pictures.constFind(markdown::contentOf(span->picture));
            if (found == pictures.constEnd())
                continue;
            block->spans.erase(span);
            if (block->spans.empty())
                entry.body.erase(block);
            return &found.value();
        }
    }
    return nullptr;
}

/// In place of a portrait.
Picture initials(const QString &name, qreal size, const Look &look)
{
    QString letters;
    for (const QString &word : name.split(u' ', Qt::SkipEmptyParts)) {
        if (word.front().isLetter() && letters.size() < 2)
            letters += word.front();
    }
    const auto paint = [letters, families = look.families, ground = look.color(Ink::Ground),
                           ink = look.color(Ink::Accent)](QPainter &painter, const QRectF &box) {
        QFont font;
        font.setFamilies(families);
        font.setPixelSize(qMax(1, qRound(box.height() * 0.34)));
        font.setWeight(QFont::DemiBold);
        painter.save();
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawEllipse(box);
        painter.setPen(ink);
        painter.setFont(font);
        painter.drawText(box, Qt::AlignCenter, letters);
        painter.restore();
    };
    return {paint, size, size, Align::Start};
}

std::vector<Block> person(Entry entry, const MarkdownLayouter &setter, const Pictures &pictures, const Look &look)
{
    constexpr qreal portrait = 62;
    const Image *image = takePicture(entry, pictures);
    const Text name = setter.text(entry.heading, Role::Strong);
    std::vector<Block> blocks = {
        {image ? croppedPicture(*image, portrait, portrait, true) : initials(name.text, portrait, look)},
        {Paragraph{name, 0, {}}, 7}};
    std::span<const markdown::Block> rest = entry.body;
    if (!rest.empty() && rest.front().kind == markdown::Block::Kind::Paragraph) {
        blocks.push_back({Paragraph{setter.text(rest.front(), Role::Small, Ink::Accent), 0, {}}, 1});
        rest = rest.subspan(1);
    }
    appendTo(blocks, setter.set(rest, {Role::Small, Ink::Text}));
    return blocks;
}

} // namespace

void appendTo(std::vector<Block> &blocks, std::vector<Block> more)
{
    std::move(more.begin(), more.end(), std::back_inserter(blocks));
}

std::vector<Block> caseStudies(
    std::span<const markdown::Block> body, const MarkdownLayouter &setter, const Pictures &pictures)
{
    Entries all = entriesOf(body);
    std::vector<Block> blocks = setter.set(all.introduction);
    for (Entry &entry : all.entries) {
        const Image *image = takePicture(entry, pictures);
        const Text heading = setter.text(entry.heading, Role::Heading, Ink::Accent);
        std::vector<Block> words = {{Paragraph{heading, 0, {}}}};
        appendTo(words, setter.set(entry.body));
        Panel panel;
        if (image)
            panel.blocks = {{Beside{{{{croppedPicture(*image, 0, 104)}}, std::move(words)}, {1, 2.2}}}};
        else
            panel.blocks = std::move(words);
        Block card{std::move(panel), 9};
        card.bookmark = heading.text;
        card.level = 1;
        blocks.push_back(std::move(card));
    }
    return blocks;
}

std::vector<Block> team(
    std::span<const markdown::Block> body, const MarkdownLayouter &setter, const Pictures &pictures, const Look &look)
{
    const Entries all = entriesOf(body);
    std::vector<Block> blocks = setter.set(all.introduction);
    const size_t across = all.entries.size() == 2 || all.entries.size() == 4 ? 2 : 3;
    for (size_t first = 0; first < all.entries.size(); first += across) {
        Beside row;
        row.gap = 22;
        for (size_t i = first; i < first + across; ++i) // the last row has the columns of the others
            row.columns.push_back(
                i < all.entries.size() ? person(all.entries[i], setter, pictures, look) : std::vector<Block>());
        blocks.push_back({std::move(row), 12});
    }
    return blocks;
}

std::vector<Block> timeline(std::span<const markdown::Block> body, const MarkdownLayouter &setter)
{
    const Entries all = entriesOf(body);
    std::vector<Block> blocks = setter.set(all.introduction);
    qreal before = 10;
    for (const Entry &entry : all.entries) {
        const QString heading = setter.text(entry.heading, Role::Strong).text;
        const qsizetype colon = heading.indexOf(QRegularExpression(u"[:：]"_s));
        Panel panel;
        panel.fill = Ink::None;
        panel.edge = Ink::Line;
        panel.edgeWidth = 1.2;
        panel.padding = 14;
        panel.isMarked = true;
        const QString what = colon < 0 ? heading : heading.mid(colon + 1).trimmed();
        panel.blocks = {{Paragraph{{what, Role::Strong}, 0, {}}}};
        std::vector<Block> more = setter.set(entry.body);
        if (!more.empty())
            more.front().before = 2;
        appendTo(panel.blocks, std::move(more));
        const Block when{Paragraph{
            {colon < 0 ? QString() : heading.left(colon).trimmed(), Role::Strong, Ink::Accent, Align::End}, 0, {}}};
        blocks.push_back({Beside{{{when}, {{std::move(panel)}}}, {1, 4.2}, 14}, std::exchange(before, 0)});
    }
    return blocks;
}

} // namespace satchel::documents
