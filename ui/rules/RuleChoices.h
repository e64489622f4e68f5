// SPDX-License-Identifier: GPL-3.0-or-later
// What the words of a rule's sentences offer: people, stages, templates, fields.
#pragma once

#include "domain/AutomationRule.h"
#include "ui/common/PageContext.h"
#include "ui/rules/SentenceRow.h"

namespace satchel::ui {

class RuleChoices
{
    Q_DECLARE_TR_FUNCTIONS(satchel::ui::RuleChoices)

public:
    explicit RuleChoices(const PageContext &context) : m_context(context) {}

    /// The owner of the record first, then everybody, then the teams. Those that the rule names are among them, also
    /// where they were deleted or are too many to be offered.
    std::vector<SentenceChoice> people(bool hasOwner, const QStringList &named = {}) const;
    /// By their ids; stages with their pipeline. Likewise with those that the rule names.
    std::vector<SentenceChoice> records(EntityKind entity, const QStringList &named = {}) const;
    /// Of this computer, by name where they have one.
    std::vector<SentenceChoice> webhooks(const QString &named) const;
    /// Any form first.
    std::vector<SentenceChoice> forms(const QString &named) const;
    std::vector<SentenceChoice> entities() const;
    std::vector<SentenceChoice> triggers(EntityKind entity) const;
    std::vector<SentenceChoice> changingFields(EntityKind entity) const;
    std::vector<SentenceChoice> dateFields(EntityKind entity) const;
    std::vector<SentenceChoice> settableFields(EntityKind entity) const;
    /// Values of a field that can be listed, with "any" first; empty for other fields.
    std::vector<SentenceChoice> valuesOf(EntityKind entity, const QString &field) const;
    static std::vector<SentenceChoice> dayUnits();

private:
    SentenceChoice missing(EntityKind entity, const QString &id) const;
    std::vector<SentenceChoice> stages() const;

    PageContext m_context;
};

} // namespace satchel::ui
