// SPDX-License-Identifier: GPL-3.0-or-later
// What every page is made with: `explicit PipelinePage(const PageContext &context, QWidget *parent = nullptr)`.
// Both outlive the page.
#pragma once

#include "items/Workspace.h"
#include "ui/common/FieldEditor.h"
#include "ui/common/Formats.h"
#include "ui/common/Icons.h"
#include "ui/common/Preferences.h"

namespace satchel::ui {

struct PageContext
{
    items::Workspace &workspace;
    Preferences &preferences;

    Formats formats() const { return Formats(QLocale(), workspace.clock().zone()); }
    QDate today() const { return workspace.clock().today(); }
};

/// Field editors that search the store, complete its tags and read dates by its clock.
FieldContext fieldContextOf(items::Workspace &workspace);

/// The drawing that stands for an entity.
Icon iconOf(EntityKind entity);

/// The key of the page that shows records of an entity: "contacts", "companies", "pipeline" …; empty when none does
/// (a quote is read at its customer).
QString pageKeyOf(EntityKind entity);

/// A sentence for a person about what could not be done and why, from the kind of an error.
QString sentenceFor(const Error &error);

} // namespace satchel::ui
