// SPDX-License-Identifier: GPL-3.0-or-later
// Writes everything about a person into a folder that somebody chooses, on a worker's thread, and tells where it is.
#pragma once

#include "items/StoreWorker.h"
#include "store/privacy/PersonRecords.h"
#include "ui/common/Dialog.h"
#include "ui/common/PageContext.h"

namespace satchel::ui {

class HandOutDialog : public Dialog
{
    Q_OBJECT

public:
    HandOutDialog(const PageContext &context, const store::PersonId &person, QWidget *parent);

    /// Into a new folder of this one, named after the person.
    void writeInto(const QString &parentFolder);

Q_SIGNALS:
    void written(const QString &folder);
    void refused();

private:
    void chooseFolder();
    void show(const Result<QStringList> &files, const QString &folder);

    PageContext m_context;
    store::PersonId m_person;
    QString m_title;
    Label *m_sentence;
    Button *m_cancel;
    Button *m_choose;
    bool m_isRunning = false;
    items::StoreWorker m_worker;
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
