// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/hub/SystemCertificates.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTemporaryFile>

namespace satchel::sync::hub {

namespace {

class CertificateFile
{
public:
    CertificateFile()
    {
        QByteArray pem;
        for (const QSslCertificate &certificate : QSslConfiguration::systemCaCertificates())
            pem += certificate.toPem();
        if (m_file.open() && m_file.write(pem) == pem.size() && m_file.flush())
            m_path = m_file.fileName().toUtf8();
    }
    const QByteArray &path() const { return m_path; }

private:
    QTemporaryFile m_file;
    QByteArray m_path;
};

} // namespace

QByteArray systemCertificateFile()
{
    static const CertificateFile file; // made once, from any thread
    return file.path();
}

} // namespace satchel::sync::hub
