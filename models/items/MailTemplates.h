// SPDX-License-Identifier: GPL-3.0-or-later
// Templates of e-mails as they are stored, which of several languages a message gets, and the records that fill its
// fields in. For any thread with its own store.
#pragma once

#include "domain/MailTemplate.h"
#include "store/Store.h"

namespace satchel::items {

struct StoredMailTemplate
{
    RecordId id;
    QString name;
    QString key; // templates with the same key are one template in several languages; empty: it has none
    QString language; // "de", "de-AT"; empty: not said
    QString entity; // whom it is written to: "contact"
    QString subject;
    QString body;

    bool isVariantOf(const StoredMailTemplate &other) const
    {
        return id == other.id || (!key.isEmpty() && key == other.key);
    }
};

/// By name, then by language.
Result<std::vector<StoredMailTemplate>> readMailTemplates(store::Store &store);

/// All languages of one template, in the order of `all`.
std::vector<StoredMailTemplate> variantsOf(
    const std::vector<StoredMailTemplate> &all, const StoredMailTemplate &mailTemplate);

/// The variant in the first of the languages that there is one in; "de" also finds "de-AT", and "de-AT" finds "de". The
/// first variant when there is none. `variants` is not empty.
StoredMailTemplate variantIn(const std::vector<StoredMailTemplate> &variants, const QStringList &languages);

/// Creates a template.
Edit editOf(const StoredMailTemplate &mailTemplate);
/// Updates it with what differs from `before`, the template as it was opened: what another person wrote meanwhile into
/// the other fields stays.
Edit editOf(const StoredMailTemplate &mailTemplate, const StoredMailTemplate &before);

/// A template to be written in a language that it does not have yet, from the one in another language, and the edits
/// that make both one template.
struct NewVariant
{
    StoredMailTemplate start;
    std::vector<Edit> edits; // of the other one; commit them together with the new one
};
NewVariant newVariantOf(const StoredMailTemplate &mailTemplate);

/// What a message is about, as far as it is known.
struct MailSubjectRecords
{
    RecordId contact;
    RecordId company;
    RecordId lead;
    RecordId deal;
    QStringList addresses; // of the recipients; they find the person where none is named
};

/// The records that a template's fields are filled in from, one of each entity, with those that follow from the given
/// ones: a contact's company and only open deal, a deal's contact, its newest quote and proposal, and who writes.
std::vector<Record> recordsForTemplate(store::Store &store, const MailSubjectRecords &about);

/// The languages in which these records are written to, the likeliest first: that of the newest quote or proposal to
/// the customer, then that of their country. Empty when neither is known.
QStringList languagesOf(store::Store &store, const std::vector<Record> &records);

struct FilledMailTemplate
{
    RenderedMailText subject; // one line
    RenderedMailText body;
};

/// Invalid when one of the texts is no template, or becomes too long. `language` decides how amounts and dates are
/// written; empty: as in the window. `entity` is that of the rule whose text it is (parseMailTemplate).
Result<FilledMailTemplate> fillInTemplate(store::Store &store, const QString &subject, const QString &body,
    const QString &language, std::vector<Record> records, std::optional<EntityKind> entity = {});

} // namespace satchel::items
