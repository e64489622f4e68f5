// SPDX-License-Identifier: GPL-3.0-or-later
// Highlights fields in braces; an unknown field is underlined.
#pragma once

#include <QSyntaxHighlighter>

namespace satchel::ui {

class PlaceholderHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

    void setNames(const QStringList &names);
    bool isKnown(const QString &name) const { return m_names.isEmpty() || m_names.contains(name); }
    /// The field at a place of a text, without its braces; empty when there is none.
    static QString fieldAt(const QString &text, qsizetype at);

protected:
    void highlightBlock(const QString &text) override;

private:
    QStringList m_names;
};

} // namespace satchel::ui
