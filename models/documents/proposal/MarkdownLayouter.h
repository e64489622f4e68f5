// SPDX-License-Identifier: GPL-3.0-or-later
// Markdown as blocks of a document: paragraphs, lists, headings, tables, pictures of the store.
#pragma once

#include "documents/common/DocumentLexicon.h"
#include "documents/proposal/ProposalFacts.h"

#include <span>

namespace satchel::documents {

struct MarkdownStyle
{
    Role role = Role::Body;
    Ink ink = Ink::Text;
    qreal pictureWidth = 420; // points, at most
    qreal pictureHeight = 240;
};

class MarkdownLayouter
{
public:
    using Fill = std::function<QString(const QString &text)>;

    /// `fill` fills the fields of a text, `table` is how tables look. What it is given outlives it.
    MarkdownLayouter(Fill fill, const Pictures &pictures, const QLocale &locale, const TableStyle &table)
        : m_fill(std::move(fill)), m_pictures(pictures), m_locale(locale), m_table(table)
    {
    }

    std::vector<Block> set(std::span<const markdown::Block> blocks, const MarkdownStyle &style = {}) const;
    /// The letters of one block. A link is followed by its address, unless its text is the address.
    Text text(const markdown::Block &block, Role role, Ink ink = Ink::Text) const;

private:
    Text textOf(std::span<const markdown::Span> spans, Role role, Ink ink) const;
    Table tableOf(const markdown::Table &table, Role role) const;
    void append(
        std::vector<Block> &blocks, const markdown::Block &block, qreal before, const MarkdownStyle &style) const;

    Fill m_fill;
    const Pictures &m_pictures;
    const QLocale &m_locale;
    const TableStyle &m_table;
};

/// A picture that fills the space it gets; what is too much of it is cut off at both sides. A width of 0 is all there
/// is.
Picture croppedPicture(const Image &image, qreal width, qreal height, bool isRound = false);

} // namespace satchel::documents
