// SPDX-License-Identifier: GPL-3.0-or-later
// Templates of e-mails, for a subject or a body:
//   Dear {{contact.first_name|customer}}, the quote {{quote.number}} is valid until {{quote.valid_until}}.
//   {{#if deal.value > 5000 and contact.email is not empty}} … {{else}} … {{/if}}
// A field is named by its entity: contact, company, lead, deal, quote, proposal, user (who writes). "name" of a person
// is the whole name. What stands behind "|" is written when the field is empty. A condition is a formula (Formula.h).
// A text of an automation rule names the record of the rule as well, by its entity, and what that record refers to by
// its fields: {{x_project.name}}, {{x_project.x_customer.name}}.
// A backslash before "{{" makes it text. A condition alone on its line leaves no empty line. What a record holds is
// never read as a template.
#pragma once

#include "domain/Formula.h"

#include <QLocale>

namespace satchel {

struct MailTemplate
{
    struct Node
    {
        enum class Kind : quint8 {
            Text, // `text` as it is
            Field, // `text` is the path: contact.first_name
            If, // goes on at `target` where `condition` does not hold
            Jump, // goes on at `target`
        };
        Kind kind = Kind::Text;
        QString text;
        std::optional<QString> fallback = {};
        Formula condition = {};
        size_t target = 0;
    };

    std::vector<Node> nodes;
    std::vector<EntityKind> entities; // of which it needs a record, in the order in which they are named
};

namespace mail_template_limit {
constexpr qsizetype longestTemplate = 100'000; // letters
constexpr qsizetype longestText = 500'000; // letters of what a template becomes
constexpr qsizetype deepestCondition = 20; // conditions within conditions
} // namespace mail_template_limit

/// Invalid, with the place ("line 3, column 5") in `where`: an unknown field, a condition that is wrong or has no end.
/// `subject` is the entity of the rule whose text it is.
Result<MailTemplate> parseMailTemplate(
    const Schema &schema, const QString &text, std::optional<EntityKind> subject = {});

/// What a template is filled in with.
struct MailTemplateContext
{
    std::vector<Record> records; // one of each entity
    QLocale locale; // of numbers, amounts and dates
    QDate today;
    QTimeZone zone = QTimeZone::utc(); // in which a point in time has its day
    std::function<std::optional<Record>(EntityKind, RecordId)> find = {}; // what a record refers to
    bool isOneLine = false; // of a subject: line breaks of values become spaces
};

/// A place of the text that came from a field, or where a field should have been.
struct MailTemplateToken
{
    qsizetype position = 0; // in the text
    qsizetype length = 0; // 0: nothing is there
    QString field; // "contact.first_name"; of a condition that could not be decided the entity, "deal"
    QString value; // what the record holds, as it is written; empty: see `problem`
    QString problem; // why there is no value, as a sentence without a full stop; the fallback may stand there instead

    bool isEmpty() const { return value.isEmpty(); }
    bool operator==(const MailTemplateToken &) const = default;
};

struct RenderedMailText
{
    QString text;
    std::vector<MailTemplateToken> tokens; // by position
};

/// Invalid when the text becomes longer than mail_template_limit::longestText.
Result<RenderedMailText> renderMailTemplate(const MailTemplate &mailTemplate, const MailTemplateContext &context);

/// The fields that a template may name, for completion: "contact.first_name" and its label "Contact: First name". Those
/// of the rule's entity come first, then those along its references: "Project: Customer: Name".
std::vector<std::pair<QString, QString>> mailTemplateFields(
    const Schema &schema, std::optional<EntityKind> subject = {});

} // namespace satchel
