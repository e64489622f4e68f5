// SPDX-License-Identifier: GPL-3.0-or-later
// Below the columns: whether each new record of the import gets a deal, and which one.
#pragma once

#include "ui/common/PageContext.h"
#include "ui/imports/ImportSession.h"

#include <QWidget>

class QCheckBox;

namespace satchel::ui {

class Button;
class Label;

class NewDealsStrip : public QWidget
{
    Q_OBJECT

public:
    NewDealsStrip(const PageContext &context, ImportSession &session, QWidget *parent = nullptr);

private:
    void ask();
    void follow();
    QString summary() const;

    PageContext m_context;
    ImportSession &m_session;
    QCheckBox *m_wanted;
    Label *m_summary;
    Button *m_change;
};

} // namespace satchel::ui
