// SPDX-License-Identifier: GPL-3.0-or-later
// The text that a template became, for a window: which pieces are values of fields, and the placeholders that stand
// where a field is empty: "[Payment terms]". A placeholder is found by its text, so a person may also type one, and a
// draft keeps them.
#pragma once

#include "domain/MailTemplate.h"

#include <QSet>

namespace satchel::ui {

/// The label of a field that a template names: "First name" for "contact.first_name".
QString templateFieldLabel(const Schema &schema, const QString &path);

/// What its placeholder says: "Payment terms", and with its entity where another one has a field of that name:
/// "Contact: First name". No two entities share a placeholder.
QString placeholderLabel(const Schema &schema, const QString &path);

struct FilledPiece
{
    enum class Kind : quint8 { Text, Field, Placeholder };
    Kind kind = Kind::Text;
    QString text;
    QString field = {}; // "contact.first_name", of what is no text

    bool operator==(const FilledPiece &) const = default;
};

/// The pieces of a rendered template in their order; where a field is empty, its placeholder.
std::vector<FilledPiece> piecesOf(const Schema &schema, const RenderedMailText &text);
QString joined(const std::vector<FilledPiece> &pieces);

/// A field without a value as a sentence: "First name is empty in the contact." `hasRecord`: there is such a record.
QString emptyFieldSentence(const Schema &schema, const QString &path, bool hasRecord);

/// What the placeholders of all fields say that a template may name.
QSet<QString> placeholderLabels(const Schema &schema);

struct Placeholder
{
    qsizetype position = 0; // of its bracket
    qsizetype length = 0;
    QString label;

    bool operator==(const Placeholder &) const = default;
};

/// The placeholders in a text; what is quoted of earlier messages has none.
std::vector<Placeholder> findPlaceholders(const QSet<QString> &labels, const QString &text);

} // namespace satchel::ui
