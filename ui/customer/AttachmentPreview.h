// SPDX-License-Identifier: GPL-3.0-or-later
// A file over the page: its pages, its picture or its text. Space and Esc close it.
#pragma once

#include "ui/common/Dialog.h"
#include "ui/common/PageContext.h"
#include "ui/customer/AttachmentContent.h"

namespace satchel::ui {

class AttachmentPreview : public Dialog
{
    Q_OBJECT

public:
    AttachmentPreview(const Result<AttachmentContent> &content, const PageContext &context, QWidget *page);

    /// How wide a page is read, in pixels of the screen.
    static int pageWidth(const QWidget *page);

Q_SIGNALS:
    void openRequested();
    void saveRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makePages(const AttachmentContent &content);
    QWidget *makeText(const AttachmentContent &content);
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
