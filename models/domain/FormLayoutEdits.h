// SPDX-License-Identifier: GPL-3.0-or-later
// The steps by which a person arranges a form, as functions from one layout to the next. They work on a layout in which
// each field of the form is named once (wholeLayout), and leave it so.
#pragma once

#include "domain/FormLayout.h"

namespace satchel {

/// A place between the fields of a form. The section after the last one is the fields that are not on the form.
struct FormPlace
{
    qsizetype section = 0;
    qsizetype position = 0; // among the section's fields

    bool operator==(const FormPlace &) const = default;
};

/// Where a field is; none for a field that the layout does not name.
std::optional<FormPlace> placeOf(const FormLayout &layout, const QString &field);

/// The layout with a field at a place of the layout without it. Places beyond the end are the end; a required field
/// that would leave the form stays where it is.
FormLayout movedField(const FormLayout &layout, const Entity &entity, const QString &field, FormPlace to);

/// One step of a field by the keys: before or behind its neighbour, and from one section into the next.
FormPlace neighbourPlace(const FormLayout &layout, const QString &field, bool isForward);

/// With an empty section at a position. Returns its key as well, which no other section has.
std::pair<FormLayout, QString> withSection(const FormLayout &layout, qsizetype position, const QString &name);

/// Without a section. Its fields are then not on the form, the required ones at the end of the section before it. The
/// only section stays.
FormLayout withoutSection(const FormLayout &layout, const Entity &entity, const QString &key);

/// With a section at another position.
FormLayout movedSection(const FormLayout &layout, const QString &key, qsizetype position);

/// How many acts of a person lead from one layout to another: fields that changed their section or came on or off the
/// form, sections that are new, gone or described otherwise, each section with another order of the fields that stayed
/// in it, and another order of the sections.
int changesBetween(const FormLayout &before, const FormLayout &after);

} // namespace satchel
