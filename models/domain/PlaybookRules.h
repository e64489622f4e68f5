// SPDX-License-Identifier: GPL-3.0-or-later
// What a playbook is for, and what its items may be. A playbook belongs to a stage, or to all stages of a pipeline, or
// to every deal; its items are steps to tick, questions whose answers the deal keeps, exit criteria, which are filters
// over the deal, and material to read or send.
#pragma once

#include "domain/Consequences.h"
#include "domain/Filter.h"

namespace satchel {

enum class PlaybookItemKind : quint8 { Step, Question, Criterion, Material };

/// Of the choice of an item; a step for a key that is none.
PlaybookItemKind playbookItemKind(const QString &key);

/// Whether a playbook is for deals of this pipeline that are in this stage.
bool isPlaybookFor(const Record &playbook, RecordId pipeline, RecordId stage);

/// The filter of an exit criterion; Invalid with the place in it, also for an empty one.
Result<Filter> criterionOf(const Schema &schema, const Record &item);

/// Invalid when its stage is one of another pipeline.
Result<void> checkPlaybook(const Record &playbook, RecordLookup &lookup);
/// Invalid for a criterion whose filter cannot be used, and for a material without link and file or with a link that
/// no browser opens. What a removed field made unusable can still be renamed and moved. `before` is null for a create.
Result<void> checkPlaybookItem(const Schema &schema, const Record *before, const Record &item);

} // namespace satchel
