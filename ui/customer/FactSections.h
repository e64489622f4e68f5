// SPDX-License-Identifier: GPL-3.0-or-later
// Which facts of a record are shown, under which heading and in which order. Without a layout of a team: how to reach
// it, what it is, the custom fields. A layout takes fields off and orders the rest; one with sections of its own gives
// the headings too. Whether an empty field is shown is decided by FactsModel.
#pragma once

#include "domain/FormLayout.h"

#include <QSet>

namespace satchel::ui {

struct FactSection
{
    QString key; // of the layout's section, or one of those below
    QString name = {}; // as a team calls it; empty: the usual name of the key
    bool isFolded = false; // at first
    bool hasInsights = false; // also what the program works out about the record, such as its risk; one section does
    std::vector<const Field *> fields = {};
};

namespace factsection {
inline constexpr QLatin1StringView reach("reach");
inline constexpr QLatin1StringView about("main");
inline constexpr QLatin1StringView custom("custom");
inline constexpr QLatin1StringView consent("@consent"); // per purpose, of a contact
inline constexpr QLatin1StringView offForm("@off"); // fields that are not on the form and were asked for
inline constexpr QLatin1StringView sync("@sync");
} // namespace factsection

/// The sections of a record by the layout of its form, also such that have no field. `revealed` names fields that are
/// shown although the layout does not show them.
std::vector<FactSection> factSections(const FormLayout &layout, const Schema &schema, const Record &record,
    const FormulaContext &context, const QSet<QString> &revealed);

/// Whether a field is a fact at all: not what the program keeps for itself, and not what the head of the record's page
/// shows and edits.
bool isFact(const Entity &entity, const Field &field);
/// What the program works out and a reader wants to know.
bool isInsight(const Field &field);
bool isAddressPart(const Field &field);
/// A part of the name that the head says.
bool isInName(const Field &field);

} // namespace satchel::ui
