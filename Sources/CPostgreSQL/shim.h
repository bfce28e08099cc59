#ifndef CPOSTGRESQL_SHIM_H
#define CPOSTGRESQL_SHIM_H

#include <libpq-fe.h>
#include <poll.h>
#include <sys/eventfd.h>

/* Character constants defined as macros are not imported into Swift. */
static const int CPostgreSQL_diag_sqlstate = PG_DIAG_SQLSTATE;
static const int CPostgreSQL_diag_message_primary = PG_DIAG_MESSAGE_PRIMARY;
static const int CPostgreSQL_diag_constraint_name = PG_DIAG_CONSTRAINT_NAME;

#endif
