// SPDX-License-Identifier: GPL-3.0-or-later
// Sequences, their steps and the people in them in words.
#pragma once

#include "items/SequenceReading.h"
#include "ui/common/Formats.h"
#include "ui/common/Icons.h"

namespace satchel::ui {

class SequenceText
{
    Q_DECLARE_TR_FUNCTIONS(satchel::ui::SequenceText)

public:
    using MeaningRole = Theme::Meaning Theme::*;

    SequenceText(const Formats &formats, const Schema &schema, Instant now)
        : m_formats(formats), m_schema(schema), m_now(now)
    {
    }

    /// "Active", "Paused", "Draft".
    QString status(const QString &choice) const;
    static MeaningRole meaning(const QString &status);
    static Icon icon(sequences::StepKind kind);
    /// "12 of 40 people in it", below a sequence's name.
    QString people(const items::SequenceEntry &entry) const;
    /// For screen readers.
    QString spoken(const items::SequenceEntry &entry) const;

    /// When it sends and what stops it, as sentences.
    QString rules(const sequences::Sequence &sequence) const;

    /// The subject of an e-mail, the title of a task; of a follow-up how its text begins. Fields are called by
    /// their labels.
    QString stepTitle(const sequences::Sequence &sequence, size_t step) const;
    /// "E-mail, 3 working days after the step before".
    QString stepTime(const sequences::Sequence &sequence, size_t step) const;
    /// "A: 20 sent, 40% answered".
    QString variant(const sequences::StepFigures &figures) const;
    /// Its title, time and figures, for screen readers. `figures`: null for a step that is no e-mail.
    QString spokenStep(const sequences::Sequence &sequence, size_t step, const sequences::StepFigures *figures) const;
    /// "40%"; a dash without a base.
    QString share(int count, int base) const;

    /// "Active", "Finished", "Stopped: an answer".
    QString state(const items::EnrolmentEntry &person) const;
    /// When the next step comes; empty where none does, or where a person has to do something first.
    QString due(const items::EnrolmentEntry &person) const;

private:
    QString withFieldLabels(const QString &text) const;
    QString kind(sequences::StepKind kind) const;
    QString choiceLabel(EntityKind entity, const QString &field, const QString &key) const;

    Formats m_formats;
    const Schema &m_schema;
    Instant m_now;
};

} // namespace satchel::ui
