// SPDX-License-Identifier: GPL-3.0-or-later
// What every page is made with: `explicit PipelinePage(const PageContext &context, QWidget *parent = nullptr)`.
// All outlive the page.
#pragma once

#include "items/Workspace.h"
#include "store/hub/TeamControl.h"
#include "store/mail/MailControl.h"
#include "store/sync/SyncControl.h"
#include "store/webhooks/WebhookControl.h"
#include "ui/common/ErrorText.h"
#include "ui/common/FieldEditor.h"
#include "ui/common/Formats.h"
#include "ui/common/Icons.h"
#include "ui/common/Preferences.h"

namespace satchel::items {
class BackupKeeper;
}

namespace satchel::ui {

class AppLock;
class SecretClipboard;
class StoreProtection;

struct PageContext
{
    items::Workspace &workspace;
    Preferences &preferences;
    store::SyncControl *sync = nullptr; // none when this build cannot synchronise
    StoreProtection *protection = nullptr; // none where nothing but the store is there
    items::BackupKeeper *backups = nullptr; // none where nothing is backed up: a sample
    AppLock *lock = nullptr; // none where there is nothing to lock, as in sample data
    SecretClipboard *secrets = nullptr; // none where nothing secret is shown
    store::TeamControl *team = nullptr; // none when this build cannot synchronise
    store::MailControl *mail = nullptr; // none where no mail server is spoken to, as in sample data
    store::WebhookControl *webhooks = nullptr; // none where nothing is sent, as in sample data

    Formats formats() const { return Formats(QLocale(), workspace.clock().zone()); }
    QDate today() const { return workspace.clock().today(); }
    /// A field's value in one line, with the title of the record that a reference names; empty for an empty value.
    QString textOf(const Field &field, const Value &value) const;
};

/// Field editors that search the store, complete its tags and read dates by its clock.
FieldContext fieldContextOf(items::Workspace &workspace);

/// The messages of the validation rules that a record breaks, one after the other; empty when it breaks none.
QString brokenRuleSentences(store::Store &store, EntityKind entity, RecordId record);

/// The icon of an entity.
Icon iconOf(EntityKind entity);

/// Whether there is a page to open a record of this entity on.
inline bool hasPage(EntityKind entity)
{
    return !presentationOf(entity).page.isEmpty();
}

} // namespace satchel::ui
