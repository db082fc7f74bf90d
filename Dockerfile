# The atlas as a small image that runs without root: docker build -t atlas .
# What an operator sets for the build is given as --build-arg; OPERATORS.md has the list.

FROM node:20-slim AS build
WORKDIR /atlas
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
ARG PUBLIC_ORIGIN
ARG MAP_APPROVAL_NO
ARG EMBED_ANCESTORS
ARG REPORT_URL
ARG OFFLINE
ARG CLIENT_ERRORS
ARG STANDALONE=on
RUN npm run build

FROM node:20-alpine
WORKDIR /atlas
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 HOSTNAME=0.0.0.0 PORT=3000 ACCESS_LOG=on
COPY --from=build --chown=node:node /atlas/.next/standalone ./
COPY --from=build --chown=node:node /atlas/.next/static ./.next/static
COPY --from=build --chown=node:node /atlas/public ./public
USER node
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=3s --start-period=15s \
  CMD wget -q -O /dev/null "http://127.0.0.1:$PORT/api/health" || exit 1
CMD ["node", "server.js"]
